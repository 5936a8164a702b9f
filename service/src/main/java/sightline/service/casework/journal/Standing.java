package sightline.service.casework.journal;

import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.event.PlanTransferredIn;
import sightline.journey.state.JourneyGraph;
import sightline.journey.state.JourneyState;

/**
 * Where a journey stands.
 *
 * @param state in which it is
 * @param since the day that state began
 * @param opened the day of the first event
 * @param planMade the day the plan was first made
 */
public record Standing(JourneyState state, LocalDate since, LocalDate opened, Optional<LocalDate> planMade) {

    /**
     * The standing of a journey at the end of a day.
     *
     * @throws java.util.NoSuchElementException if nothing had happened by then
     */
    public static Standing of(Journey journey, LocalDate day) {
        List<Event> known = journey.knownOn(day).events();
        JourneyState state = JourneyState.NOT_STARTED;
        LocalDate since = known.getFirst().date();
        for (Event event : known) {
            JourneyState after = JourneyGraph.after(state, event);
            if (after != state) {
                state = after;
                since = event.date();
            }
        }
        return new Standing(state, since, known.getFirst().date(), planMade(known));
    }

    private static Optional<LocalDate> planMade(List<Event> known) {
        return known.stream()
                .filter(event -> event.name() == FINAL_PLAN_ISSUED || event instanceof PlanTransferredIn)
                .findFirst()
                .map(event -> event instanceof PlanTransferredIn moved
                        ? moved.madeOn().orElse(moved.date())
                        : event.date());
    }
}
