/** The ways in which the law counts days, weeks and months. */
@NullMarked
package sightline.journey.time;

import org.jspecify.annotations.NullMarked;
