/** Tests of sightline.exchange.dfe. */
@NullMarked
package sightline.exchange.dfe;

import org.jspecify.annotations.NullMarked;
