package sightline.papers.reading.paper;

import java.util.List;
import java.util.Optional;

/**
 * A row of an action plan.
 *
 * @param id by its place: A1, A2 and so on
 * @param category the heading that it stands below
 */
public record Action(
        String id,
        Optional<String> category,
        Optional<Progress> status,
        String action,
        List<String> details,
        List<String> owners,
        Optional<Timescale> timescale,
        Passage passage) {

    public Action {
        details = List.copyOf(details);
        owners = List.copyOf(owners);
    }

    /** How far an action has come. */
    public enum Progress {
        COMPLETED,
        IN_PROGRESS,
        BUSINESS_AS_USUAL,
        PLANNED,
        OUTSTANDING,
        PAUSED
    }
}
