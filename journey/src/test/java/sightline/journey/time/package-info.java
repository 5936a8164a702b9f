/** Tests of the ways in which the law counts. */
@NullMarked
package sightline.journey.time;

import org.jspecify.annotations.NullMarked;
