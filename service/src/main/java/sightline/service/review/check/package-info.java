/** The report's own check: what a reader would ask of a review, said of every place, and answered or mended by people. */
@NullMarked
package sightline.service.review.check;

import org.jspecify.annotations.NullMarked;
