/** Calendars that others keep: bank holidays as GOV.UK publishes them, and when settings are closed. */
@NullMarked
package sightline.exchange.calendar;

import org.jspecify.annotations.NullMarked;
