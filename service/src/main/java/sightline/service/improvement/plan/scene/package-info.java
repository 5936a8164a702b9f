/** The action plan of the demonstration: two years of it, invented, out of three papers. */
@NullMarked
package sightline.service.improvement.plan.scene;

import org.jspecify.annotations.NullMarked;
