/** Several years' returns of one authority as one log of journeys, with what they say differently. */
@NullMarked
package sightline.exchange.sen2.merge;

import org.jspecify.annotations.NullMarked;
