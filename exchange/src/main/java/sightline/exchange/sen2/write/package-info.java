/** Writes returns, in the order and with the items of their year. */
@NullMarked
package sightline.exchange.sen2.write;

import org.jspecify.annotations.NullMarked;
