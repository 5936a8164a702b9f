package sightline.service.watch.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Share;
import sightline.service.watch.live.Situation;

/** The advice of each agency side by side: of the latest six months, and of the six of the year before. */
final class Agencies {

    private static final int MONTHS = 6;
    private static final int YEAR = 12;
    private static final double PERCENT = 100;
    private static final List<Map.Entry<String, String>> ALL = List.of(
            Map.entry("psychological", "Psychologists"),
            Map.entry("medical", "Health"),
            Map.entry("social-care", "Social care"),
            Map.entry("educational", "Schools"));

    private Agencies() {}

    static Optional<Chart> chart(Situation now) {
        List<Month> months = now.months();
        int end = months.size();
        if (end < YEAR + MONTHS) {
            return Optional.empty();
        }
        List<Month> latest = months.subList(end - MONTHS, end);
        List<Month> before = months.subList(end - YEAR - MONTHS, end - YEAR);
        List<OptionalDouble> shares = shares(latest);
        return shares.stream().allMatch(OptionalDouble::isEmpty)
                ? Optional.empty()
                : Optional.of(new BarChart(
                        new Words("Advice within 6 weeks, by agency", sentence(shares)),
                        new Axis("Advice received within 6 weeks of being asked for", Unit.PERCENT),
                        "Agency",
                        ALL.stream().map(Map.Entry::getValue).toList(),
                        List.of(
                                new BarChart.Series(period(latest), Tone.MAIN, shares),
                                new BarChart.Series(period(before), Tone.MUTED, shares(before))),
                        BarChart.Arrangement.GROUPED));
    }

    private static String period(List<Month> months) {
        return "%s to %s"
                .formatted(
                        InWords.month(months.getFirst().month()),
                        InWords.month(months.getLast().month()));
    }

    private static List<OptionalDouble> shares(List<Month> months) {
        return ALL.stream().map(agency -> share(months, agency.getKey())).toList();
    }

    /** Of the months in which both counts are told; a hidden month is left out of both. */
    private static OptionalDouble share(List<Month> months, String agency) {
        long part = 0;
        long whole = 0;
        for (Month month : months) {
            Share share = month.share("advice-in-six-weeks-" + agency);
            if (share.percent().isPresent()) {
                part += share.part().orElse(0);
                whole += share.whole().orElse(0);
            }
        }
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * part / whole);
    }

    private static String sentence(List<OptionalDouble> shares) {
        int slowest = -1;
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).isPresent()
                    && (slowest < 0
                            || shares.get(i).getAsDouble() < shares.get(slowest).orElse(PERCENT))) {
                slowest = i;
            }
        }
        return "In the latest %d months advice came late most often from: %s, with %s in time. Months in which a count is hidden are left out."
                .formatted(
                        MONTHS,
                        ALL.get(slowest).getValue().toLowerCase(java.util.Locale.UK),
                        InWords.percent(shares.get(slowest).orElse(0)));
    }
}
