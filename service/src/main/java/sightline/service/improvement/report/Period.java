package sightline.service.improvement.report;

import java.time.LocalDate;
import sightline.service.page.InWords;

/**
 * What a report looks back on.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    /** Whether a day lies in it. */
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** As people read it. */
    public String words() {
        return "%s to %s".formatted(InWords.date(from), InWords.date(to));
    }
}
