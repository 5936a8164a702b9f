/** Our own compact tables of published facts: written by the readers, shipped with the product. */
@NullMarked
package sightline.exchange.facts;

import org.jspecify.annotations.NullMarked;
