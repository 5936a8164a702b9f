package sightline.insight.simulation;

import java.time.LocalDate;
import java.util.Optional;

/** Something that is different from a day on. */
public sealed interface Change {

    /** The first day. */
    LocalDate from();

    /** The first day on which it is over; empty where it stays. */
    Optional<LocalDate> until();

    /** Whether it holds on a day. */
    default boolean on(LocalDate day) {
        return !day.isBefore(from())
                && until().filter(end -> !day.isBefore(end)).isEmpty();
    }

    /**
     * A team has more days, or fewer: the days a week times a factor, and some more days a week.
     *
     * @param factor 0.7 where three tenths are gone
     * @param daysAWeek to add after that; below 0 to take away
     */
    record Capacity(Team.Who team, double factor, double daysAWeek, LocalDate from, Optional<LocalDate> until)
            implements Change {}

    /** More requests come, or fewer: 1.35 times as many. */
    record Requests(double factor, LocalDate from, Optional<LocalDate> until) implements Change {}

    /** Another share of requests is refused. */
    record Refused(double share, LocalDate from, Optional<LocalDate> until) implements Change {}

    /** The panel meets otherwise. */
    record PanelMeets(Panel panel, LocalDate from, Optional<LocalDate> until) implements Change {}

    /** A team takes its line in another order. */
    record Order(Team.Who team, LineOrder order, LocalDate from, Optional<LocalDate> until) implements Change {}
}
