/** From the events of one journey, the law and a calendar to clocks, each with its verdict and its why. */
@NullMarked
package sightline.journey.reckoner;

import org.jspecify.annotations.NullMarked;
