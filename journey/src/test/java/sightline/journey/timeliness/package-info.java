/** Tests of how plans in time are counted. */
@NullMarked
package sightline.journey.timeliness;

import org.jspecify.annotations.NullMarked;
