/** How many plans were in time, counted as the published statistics count them. */
@NullMarked
package sightline.journey.timeliness;

import org.jspecify.annotations.NullMarked;
