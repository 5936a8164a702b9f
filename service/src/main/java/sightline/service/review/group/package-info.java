/** Who holds a review: its task group over time, its chair, those who support it, and what each has declared. */
@NullMarked
package sightline.service.review.group;

import org.jspecify.annotations.NullMarked;
