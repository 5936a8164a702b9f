/** Tests of the calendar. */
@NullMarked
package sightline.journey.calendar;

import org.jspecify.annotations.NullMarked;
