/** Finding what a review was told: evidence cut into passages, searched by its words and by what it means. */
@NullMarked
package sightline.service.review.search;

import org.jspecify.annotations.NullMarked;
