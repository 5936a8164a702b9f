package sightline.insight.flow;

import java.util.Optional;
import sightline.insight.log.CaseEvents;
import sightline.insight.log.CaseMeasure;

/** How long journeys are in the log: the days from the first event of each to its last. */
public final class Durations implements CaseMeasure {

    private final Gaps gaps = new Gaps();

    @Override
    public void weigh(CaseEvents events, int weight) {
        if (events.counted() < events.to()) {
            gaps.add(events.days()[events.to() - 1] - events.days()[events.counted()], weight);
        }
    }

    /** The figures of all journeys; empty where there are none. */
    public Optional<GapFigures> figures() {
        return gaps.count() == 0 ? Optional.empty() : Optional.of(gaps.figures());
    }
}
