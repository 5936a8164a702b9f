package sightline.service.casework.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.state.JourneyGraph;
import sightline.journey.state.JourneyState;

/**
 * A step of a journey as lists keep it: an event that moved the journey on, or one that is counted.
 *
 * @param event what happened
 * @param day when
 * @param ledTo the state that began with it; empty where the journey stayed where it was
 */
public record Milestone(EventName event, LocalDate day, Optional<JourneyState> ledTo) {

    /** Events that move no journey on and are counted all the same. */
    private static final Set<EventName> COUNTED =
            EnumSet.of(EventName.DECIDED_TO_ISSUE, EventName.REVIEW_SCHEDULED, EventName.MOVE_NOTIFIED);

    /** The milestones of a journey as it is known at the end of a day, in their order. */
    public static List<Milestone> of(Journey journey, LocalDate day) {
        List<Milestone> milestones = new ArrayList<>();
        JourneyState state = JourneyState.NOT_STARTED;
        for (Event event : journey.knownOn(day).events()) {
            JourneyState after = JourneyGraph.after(state, event);
            boolean moved = after != state;
            if (moved || COUNTED.contains(event.name()) || JourneyGraph.leads(state, event.name())) {
                milestones.add(
                        new Milestone(event.name(), event.date(), moved ? Optional.of(after) : Optional.empty()));
            }
            state = after;
        }
        return milestones;
    }
}
