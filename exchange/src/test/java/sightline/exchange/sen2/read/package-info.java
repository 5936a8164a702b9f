/** Tests of how returns are read, and of what is refused. */
@NullMarked
package sightline.exchange.sen2.read;

import org.jspecify.annotations.NullMarked;
