/** Who reads a review and how much of it: the authority's scrutiny officers, its task group, and those who only see that it is there. */
@NullMarked
package sightline.service.review.desk;

import org.jspecify.annotations.NullMarked;
