package sightline.service.casework.file.picture;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.reckoner.Clock;
import sightline.service.casework.file.ClockWords;

/**
 * The time of one clock.
 *
 * @param clock the clock
 * @param words how it stands
 * @param today the day the picture is drawn for
 */
record Bar(Clock clock, String words, LocalDate today) {

    LocalDate from() {
        return clock.trigger();
    }

    Optional<LocalDate> due() {
        return clock.due();
    }

    /** The last day on which time was used: when it was done, else today while it is open; for the rest its last day. */
    LocalDate used() {
        return clock.met().orElseGet(() -> runs() ? today : clock.due().orElse(clock.trigger()));
    }

    /** Where the bar ends. */
    LocalDate end() {
        LocalDate used = used();
        return due().filter(used::isBefore).orElse(used);
    }

    boolean runs() {
        return ClockWords.runs(clock, today);
    }

    boolean isLate() {
        return !ClockWords.isFree(clock)
                && switch (clock.verdict()) {
                    case LATE, LATE_EXCEPTED, OVERDUE, OVERDUE_EXCEPTED -> true;
                    case PENDING, ON_TIME, NOT_APPLICABLE, EARLY -> false;
                };
    }

    boolean touches(LocalDate first, LocalDate last) {
        return !from().isAfter(last) && !end().isBefore(first);
    }
}
