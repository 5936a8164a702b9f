package sightline.insight.live;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.event.EventName;

/**
 * The first final plan of a journey against the twenty weeks of its first request, as the statistics count it (DfE's
 * "Education, health and care plans": a plan belongs to the period in which it was issued).
 *
 * @param issued the day it was issued
 * @param isOnTime whether it came within the twenty weeks
 * @param isExcepted whether a recorded exception was valid for them, though it may have come in time
 */
record FirstPlan(LocalDate issued, boolean isOnTime, boolean isExcepted) {

    private static final String TWENTY_WEEKS = "A10";

    /** The first plan; empty where there is none, or no request before it. */
    static Optional<FirstPlan> of(Seen seen) {
        return seen.first(EventName.FINAL_PLAN_ISSUED)
                .flatMap(event -> seen.of(TWENTY_WEEKS)
                        .filter(clock -> !clock.trigger().isAfter(event.date()))
                        .findFirst()
                        .map(clock -> new FirstPlan(
                                event.date(),
                                clock.due()
                                        .filter(due -> !event.date().isAfter(due))
                                        .isPresent(),
                                clock.explanation().isExcused())));
    }
}
