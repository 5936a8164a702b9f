/** A series of dated values, read from a table that people keep. */
@NullMarked
package sightline.exchange.series;

import org.jspecify.annotations.NullMarked;
