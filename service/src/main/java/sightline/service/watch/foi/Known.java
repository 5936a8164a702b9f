package sightline.service.watch.foi;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import sightline.insight.simulation.Open;
import sightline.service.watch.live.Ended;
import sightline.service.watch.live.Late;
import sightline.service.watch.live.Situation;

/**
 * All that answers are made of. Each part is told on the live pages too, or counted in one table with them, so no two
 * answers tell more together than they do apart.
 *
 * @param now the situation at the end of the latest month
 * @param ended quarters and years that have ended
 * @param late what made plans late; empty where there are no journeys to ask
 * @param open open requests by stage, to the nearest five; none where there are too few requests to go by
 * @param overdue open requests past the twenty weeks by month; empty while they are being counted
 * @param reviews annual reviews that are overdue, by how long
 */
record Known(
        Situation now,
        Ended ended,
        Optional<Late> late,
        List<Open> open,
        Optional<SortedMap<YearMonth, OptionalLong>> overdue,
        List<Situation.Band> reviews) {

    Known {
        open = List.copyOf(open);
        reviews = List.copyOf(reviews);
    }
}
