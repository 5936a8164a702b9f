/** Tests of sightline.exchange.facts. */
@NullMarked
package sightline.exchange.facts;

import org.jspecify.annotations.NullMarked;
