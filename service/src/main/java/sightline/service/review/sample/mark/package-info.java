/** How good sampled plans are: marks by section, two people blind to each other, how far they agree, and what that says together. */
@NullMarked
package sightline.service.review.sample.mark;

import org.jspecify.annotations.NullMarked;
