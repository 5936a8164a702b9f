package sightline.service.casework.journal;

import java.time.LocalDate;
import java.util.List;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;

/**
 * What follows from the events of one journey.
 *
 * @param id whose journey
 * @param events how many events it follows from
 * @param standing where the journey stands
 * @param clocks what lists keep of its clocks
 * @param milestones what lists keep of its steps
 */
public record Derived(JourneyId id, int events, Standing standing, List<Due> clocks, List<Milestone> milestones) {

    /** Derives it for a day, on which every event has happened. */
    public static Derived of(CaseLaw law, Journey journey, LocalDate today) {
        return new Derived(
                journey.id(),
                journey.events().size(),
                Standing.of(journey, today),
                Due.of(law, journey, today),
                Milestone.of(journey, today));
    }
}
