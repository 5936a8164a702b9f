/** Figures that were frozen as evidence, with what was asked and the digest of the data, and whether they still stand. */
@NamedInterface("figure")
@NullMarked
package sightline.service.review.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
