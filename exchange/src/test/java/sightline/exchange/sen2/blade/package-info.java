/** Tests of the export of nine files. */
@NullMarked
package sightline.exchange.sen2.blade;

import org.jspecify.annotations.NullMarked;
