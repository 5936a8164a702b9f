/** Tests of the SEN2 return. */
@NullMarked
package sightline.exchange.sen2;

import org.jspecify.annotations.NullMarked;
