/** The work programme: what scrutiny was asked to look into, how it was weighed, what was decided, and the year ahead. */
@NamedInterface("programme")
@NullMarked
package sightline.service.review.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
