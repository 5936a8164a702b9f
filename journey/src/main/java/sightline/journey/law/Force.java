package sightline.journey.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time for which something is law.
 *
 * @param from the first day
 * @param to the last day; empty while it is in force
 */
public record Force(LocalDate from, Optional<LocalDate> to) {

    /** Whether it is law on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }
}
