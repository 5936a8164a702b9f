/** Drafts for accuracy: shown to those concerned without the evidence, commented on, and answered. */
@NullMarked
package sightline.service.review.draft;

import org.jspecify.annotations.NullMarked;
