/** An invented review of the demonstration's authority, so that every page of a review has something to show. */
@NamedInterface("scene")
@NullMarked
package sightline.service.review.scene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
