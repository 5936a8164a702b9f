package sightline.service.review.evidence;

import java.util.List;
import java.util.Optional;
import sightline.service.page.Frame.Link;
import sightline.service.page.chart.Chart;
import sightline.service.review.desk.Inside;

/** Says what an item shows beside its words, where it is of a kind that does: a frozen figure, a survey. */
public interface Exhibit {

    /**
     * What an item shows.
     *
     * @param sentences that say it
     * @param charts that draw it
     * @param more where all of it stands
     */
    record Shown(List<String> sentences, List<Chart> charts, Link more) {}

    /** What this item shows; empty where it is of another kind. */
    Optional<Shown> of(Inside inside, long evidence);
}
