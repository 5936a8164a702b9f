package sightline.service.casework.count;

import java.util.List;
import java.util.OptionalLong;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;

/** How many of some requests had a plan after so many weeks, as others may see it: counts to the nearest five, and their share. */
final class CohortShares {

    private static final double PERCENT = 100.0;

    private final Published published;
    private final List<Integer> planned;
    private final int all;

    private CohortShares(Published published, List<Integer> planned, int all) {
        this.published = published;
        this.planned = planned;
        this.all = all;
    }

    /** What came between two numbers of weeks, and what is still to come, are counts of people too. */
    static CohortShares of(long requests, List<Long> plannedBy) {
        CountTable table = new CountTable();
        int all = table.rounded(requests);
        List<Integer> cells = plannedBy.stream().map(table::rounded).toList();
        for (int i = 1; i < cells.size(); i++) {
            table.sum(cells.get(i), cells.get(i - 1), table.secret(plannedBy.get(i) - plannedBy.get(i - 1)));
        }
        if (!cells.isEmpty()) {
            table.sum(all, cells.getLast(), table.secret(requests - plannedBy.getLast()));
        }
        return new CohortShares(table.published(), cells, all);
    }

    /** What an attacker has to go by. */
    Published published() {
        return published;
    }

    /** How many requests there were, in words. */
    String requests() {
        OptionalLong shown = published.shown(all);
        return shown.isPresent() ? "about %d requests".formatted(shown.getAsLong()) : "fewer than 6 requests";
    }

    /** The share in whole percent after the weeks of this place. */
    String words(int place) {
        OptionalLong whole = published.shown(all);
        OptionalLong part = published.shown(planned.get(place));
        return whole.isPresent() && part.isPresent()
                ? String.valueOf(Math.round(Math.min(PERCENT, PERCENT * part.getAsLong() / whole.getAsLong())))
                : CaseFigure.HIDDEN;
    }
}
