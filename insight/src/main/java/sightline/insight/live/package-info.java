/** The indicators of an authority live from its events, each a small definition with its source, by month. */
@NullMarked
package sightline.insight.live;

import org.jspecify.annotations.NullMarked;
