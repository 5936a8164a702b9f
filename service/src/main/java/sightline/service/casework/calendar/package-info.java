/** The calendars that cases are judged by: bank holidays and closures of settings, as shipped and as imported. */
@NullMarked
package sightline.service.casework.calendar;

import org.jspecify.annotations.NullMarked;
