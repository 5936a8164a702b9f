/** Charts drawn on the server as plain SVG: each comes with its words and its table, from one record. */
@NamedInterface("chart")
@NullMarked
package sightline.service.page.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
