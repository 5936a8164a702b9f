/** Tests of sightline.exchange.tribunal. */
@NullMarked
package sightline.exchange.tribunal;

import org.jspecify.annotations.NullMarked;
