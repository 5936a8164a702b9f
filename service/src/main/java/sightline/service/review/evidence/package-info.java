/** The evidence register: what a review was told, shown or found, from whom, and how it may be used. */
@NullMarked
package sightline.service.review.evidence;

import org.jspecify.annotations.NullMarked;
