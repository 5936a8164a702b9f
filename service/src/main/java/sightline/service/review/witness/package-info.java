/** Who is to tell a review something, what they need to be able to, and whether both sides are heard. */
@NullMarked
package sightline.service.review.witness;

import org.jspecify.annotations.NullMarked;
