/** Samples of plans: what scrutiny asks for, what the side of the cases answers, and how a sample is drawn so that anyone can draw it again. */
@NamedInterface("sample")
@NullMarked
package sightline.service.review.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
