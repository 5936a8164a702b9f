package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.calendar.SettingClosures;
import sightline.journey.event.Event;
import sightline.journey.event.ExceptionRecorded;
import sightline.journey.law.Duty;
import sightline.journey.law.GroundTerms;

/**
 * A recorded exception held against one limit.
 *
 * @param exception what was recorded
 * @param terms what its ground asks for
 * @param duty the duty whose limit it is
 * @param period the time from the trigger to the last day
 * @param adviser the adviser whose limit it is; empty where it is no adviser's
 * @param events all that is known of the journey
 * @param closures the calendar of settings
 */
record Excuse(
        ExceptionRecorded exception,
        GroundTerms terms,
        Duty duty,
        Period period,
        Optional<String> adviser,
        List<Event> events,
        SettingClosures closures) {

    /** A time with both its ends. */
    record Period(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
