package sightline.service.casework.count;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;
import sightline.service.watch.live.Ended;
import sightline.service.watch.live.Situation.Band;
import sightline.service.watch.live.Situations;
import sightline.service.watch.live.Totals;

/** Answers what whole quarters and years come to from the same counts as the months, and which reviews are overdue. */
@Component
final class TotalsOfCases implements Totals {

    private final Situations situations;
    private final Sights sights;
    private final CountRows rows;

    TotalsOfCases(Situations situations, Sights sights, CountRows rows) {
        this.situations = situations;
        this.sights = sights;
        this.rows = rows;
    }

    @Override
    public Optional<Ended> ended(String authority) {
        return situations
                .latest(authority)
                .flatMap(month -> sights.key(authority, month))
                .map(key -> sights.whole(key).ended());
    }

    @Override
    public List<Band> reviewsOverdue(String authority, YearMonth month) {
        return situations
                .latest(authority)
                .filter(latest -> !month.isAfter(latest))
                .map(latest -> bands(rows.reviewsOverdue(authority, month.atEndOfMonth())))
                .orElse(List.of());
    }

    private static List<Band> bands(List<Long> counts) {
        CountTable table = new CountTable();
        List<Integer> cells = counts.stream().map(table::rounded).toList();
        Published published = table.published();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            bands.add(new Band(LiveCounts.DELAYS.get(i), true, published.shown(cells.get(i))));
        }
        return bands;
    }
}
