/** Tests of sightline.exchange.inspection. */
@NullMarked
package sightline.exchange.inspection;

import org.jspecify.annotations.NullMarked;
