package sightline.service.casework.sen2.pages;

import java.util.Optional;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.bring.Brought;
import sightline.service.casework.sen2.bring.Counts;

/**
 * What came of a return that was brought in.
 *
 * @param handed the return
 * @param brought what came of it
 * @param differences what the cases say differently
 * @param manager whether the reader manages the service, and so may open cases and the inspectors' lists
 * @param notice what was done just now
 */
public record BroughtView(
        HandedIn handed, Brought brought, BringView.Differences differences, boolean manager, Optional<String> notice) {

    /** What the page asks. */
    public String title() {
        return "What came of %s?".formatted(handed.title());
    }

    /** The answer in a sentence. */
    public String lead() {
        Counts counts = brought.counts();
        if (!counts.hasNews()) {
            return "No event was new: the cases had all of it.";
        }
        String events = BringView.number(counts.events().fresh(), "event", "events");
        return counts.newcomers() == 0
                ? "%s of children who were there already %s new in the cases."
                        .formatted(events, counts.events().fresh() == 1 ? "is" : "are")
                : "%s and %s are new in the cases."
                        .formatted(BringView.number(counts.newcomers(), "child", "children"), events);
    }
}
