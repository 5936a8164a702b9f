/** The picture of a process map: laid out by ELK, drawn as plain SVG, with its words and its table. */
@NamedInterface("flow")
@NullMarked
package sightline.service.page.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
