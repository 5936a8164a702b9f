/** Tests of reading calendars. */
@NullMarked
package sightline.exchange.calendar;

import org.jspecify.annotations.NullMarked;
