/** The demonstration's samples of plans, and the marks that nobody gave. */
@NullMarked
package sightline.service.review.sample.scene;

import org.jspecify.annotations.NullMarked;
