/** The authorities of England: names, regions, changes, and the statistical neighbours to compare with. */
@NullMarked
package sightline.exchange.places;

import org.jspecify.annotations.NullMarked;
