/** Tests of the simulation: its parts, what theory says, and what must never change. */
@NullMarked
package sightline.insight.simulation;

import org.jspecify.annotations.NullMarked;
