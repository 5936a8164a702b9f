package sightline.service.watch.whatif;

import java.util.List;
import java.util.OptionalDouble;
import sightline.service.page.InWords;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Share;
import sightline.service.watch.live.Situation;
import sightline.service.watch.whatif.TriedOut.Line;
import sightline.service.watch.whatif.TriedOut.Spread;

/**
 * As now, beside what was really counted: whoever tries things out should know how near the trial is to the record.
 *
 * @param real the authority's situation at the end of the last month that was known
 * @param now the scenario as now
 */
record Checked(Situation real, Line now) {

    private static final String ON_TIME = "on-time-all";
    private static final int YEAR = 12;
    private static final int FIRST = 3;
    private static final double PERCENT = 100;

    /** Further apart than this, levels are not to be trusted. */
    private static final double APART = 10;

    String words() {
        OptionalDouble counted = counted();
        OptionalDouble tried = now.months().stream()
                .limit(FIRST)
                .flatMap(point -> point.published().stream())
                .mapToDouble(Spread::median)
                .average();
        if (counted.isEmpty() || tried.isEmpty()) {
            return "As a check: too few plans of the year before can be told to set this beside the record. Go by how scenarios differ, not by how high they are.";
        }
        double apart = tried.getAsDouble() - counted.getAsDouble();
        return "As a check: in the year up to %s %s of plans were on time, in the months that can be told. As now, the trial says about %.0f%% for its first %d months. %s"
                .formatted(
                        InWords.month(real.month()),
                        InWords.percent(counted.getAsDouble()),
                        tried.getAsDouble(),
                        FIRST,
                        Math.abs(apart) <= APART
                                ? "The two are near each other."
                                : "The trial is %s than the record, so go by how scenarios differ and not by how high they are."
                                        .formatted(apart < 0 ? "darker" : "brighter"));
    }

    private OptionalDouble counted() {
        List<Month> months = real.months();
        long part = 0;
        long whole = 0;
        for (Month month : months.subList(Math.max(0, months.size() - YEAR), months.size())) {
            Share share = month.share(ON_TIME);
            if (share.percent().isPresent()) {
                part += share.part().orElse(0);
                whole += share.whole().orElse(0);
            }
        }
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * part / whole);
    }
}
