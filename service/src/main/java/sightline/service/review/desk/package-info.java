/** Who reads a review and how much of it: the authority's scrutiny officers, its task group, and those who only see that it is there. */
@NamedInterface("desk")
@NullMarked
package sightline.service.review.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
