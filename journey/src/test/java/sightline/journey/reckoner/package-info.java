/** Tests of the clocks: worked cases, properties, changes of the law. */
@NullMarked
package sightline.journey.reckoner;

import org.jspecify.annotations.NullMarked;
