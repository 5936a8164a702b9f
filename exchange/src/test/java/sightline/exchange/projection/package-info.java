/** Tests of reading what a projection needs. */
@NullMarked
package sightline.exchange.projection;

import org.jspecify.annotations.NullMarked;
