package sightline.service.casework.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.journey.event.Event;
import sightline.journey.event.ExceptionRecorded;
import sightline.journey.reckoner.Answer;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.LookedAt;

/**
 * An exception that was written down, and what it does.
 *
 * @param exception what was written
 * @param lifts the limits that it lifts
 * @param leaves the limits that it does not lift, each with the reason
 */
public record ExceptionLine(ExceptionRecorded exception, List<String> lifts, List<String> leaves) {

    static List<ExceptionLine> of(List<Event> events, List<Clock> clocks) {
        return events.stream()
                .filter(ExceptionRecorded.class::isInstance)
                .map(ExceptionRecorded.class::cast)
                .map(exception -> of(exception, clocks))
                .toList();
    }

    /** What an exception does to the clocks of its journey. */
    public static ExceptionLine of(ExceptionRecorded exception, List<Clock> clocks) {
        Set<String> lifts = new LinkedHashSet<>();
        Set<String> leaves = new LinkedHashSet<>();
        for (Clock clock : clocks) {
            for (LookedAt looked : clock.explanation().exceptions()) {
                if (looked.exception().equals(exception)) {
                    switch (looked.answer()) {
                        case Answer.Yes _ -> lifts.add(ClockWords.title(clock));
                        case Answer.No no -> leaves.add(ClockWords.title(clock) + ": " + no.why());
                    }
                }
            }
        }
        return new ExceptionLine(exception, List.copyOf(lifts), new ArrayList<>(leaves));
    }

    /** What shows it; empty where nothing was written. */
    public Optional<String> evidence() {
        return exception.at().detail().value("evidence");
    }

    /** Why it made a limit impractical; empty where nothing was written. */
    public Optional<String> why() {
        return exception.at().detail().value("why");
    }

    /** The first day. */
    public LocalDate from() {
        return exception.from().orElse(exception.date());
    }
}
