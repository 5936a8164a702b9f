/** The child-level lists that area SEND inspections ask for (Annex A): made of journeys, and checked. */
@NullMarked
package sightline.exchange.annex;

import org.jspecify.annotations.NullMarked;
