/** Outcomes of Ofsted and Care Quality Commission area SEND inspections, by authority. */
@NullMarked
package sightline.exchange.inspection;

import org.jspecify.annotations.NullMarked;
