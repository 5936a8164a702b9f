package sightline.service.casework.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An open clock, as far as it can move.
 *
 * @param duty the duty's short name
 * @param subject the adviser, or the step of an order
 * @param trigger the day it runs from
 * @param due the last lawful day
 * @param excused whether an exception has lifted the limit
 */
record OpenClock(String duty, Optional<String> subject, LocalDate trigger, Optional<LocalDate> due, boolean excused) {

    static OpenClock of(Due clock) {
        return new OpenClock(clock.duty(), clock.subject(), clock.trigger(), clock.due(), clock.excused());
    }

    boolean isSameAs(OpenClock other) {
        return duty.equals(other.duty) && subject.equals(other.subject) && trigger.equals(other.trigger);
    }
}
