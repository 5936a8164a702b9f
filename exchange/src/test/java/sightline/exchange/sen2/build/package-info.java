/** Tests of returns made of journeys, and journeys of returns. */
@NullMarked
package sightline.exchange.sen2.build;

import org.jspecify.annotations.NullMarked;
