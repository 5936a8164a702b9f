/** Tests of what a return is checked for. */
@NullMarked
package sightline.exchange.sen2.rule;

import org.jspecify.annotations.NullMarked;
