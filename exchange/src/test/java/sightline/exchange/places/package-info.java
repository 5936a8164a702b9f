/** Tests of sightline.exchange.places. */
@NullMarked
package sightline.exchange.places;

import org.jspecify.annotations.NullMarked;
