/** Notes that are taken while people speak, and the evidence that they become. */
@NullMarked
package sightline.service.review.session.notes;

import org.jspecify.annotations.NullMarked;
