/** The witnesses' own side: a link with which they read what was written down of them, correct it, say how it may be used, and hear what came of it. */
@NullMarked
package sightline.service.review.consent;

import org.jspecify.annotations.NullMarked;
