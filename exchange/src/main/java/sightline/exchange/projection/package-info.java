/** Children with plans from year to year, and the population, read from the tables that witan.send takes. */
@NullMarked
package sightline.exchange.projection;

import org.jspecify.annotations.NullMarked;
