/** What was read in a paper, as JSON of the form sightline-paper/1. */
@NamedInterface("written")
@NullMarked
package sightline.service.library.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
