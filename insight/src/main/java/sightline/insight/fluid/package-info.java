/** Lines of work without any chance: what is left of a queue when an authority is very large. */
@NullMarked
package sightline.insight.fluid;

import org.jspecify.annotations.NullMarked;
