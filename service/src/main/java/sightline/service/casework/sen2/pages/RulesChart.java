package sightline.service.casework.sen2.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.exchange.sen2.rule.Level;
import sightline.insight.indicator.Unit;
import sightline.service.casework.sen2.Counted;
import sightline.service.casework.sen2.Counts;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;

/** The rules that found most, as bars. */
final class RulesChart {

    private static final int MOST = 10;
    private static final int FEWEST = 3;

    private RulesChart() {}

    /** The chart; none for so few rules that their table says it all. */
    static Optional<BarChart> of(List<Counted> all) {
        Map<String, Long> sums = new LinkedHashMap<>();
        all.forEach(one -> sums.merge(one.key().rule(), one.found(), Long::sum));
        List<String> rules = sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        if (rules.size() < FEWEST) {
            return Optional.empty();
        }
        long total = sums.values().stream().mapToLong(Long::longValue).sum();
        String first = rules.getFirst();
        String sentence = "Rule %s found most: %s of %s."
                .formatted(first, Counts.of(sums.getOrDefault(first, 0L)), Counts.of(total, "finding", "findings"));
        return Optional.of(new BarChart(
                new Words("Findings by rule", sentence),
                new Axis("Findings", Unit.COUNT),
                "Rule",
                rules,
                List.of(
                        series("Errors", Tone.SECOND, Level.ERROR, rules, all),
                        series("Queries", Tone.MAIN, Level.QUERY, rules, all)),
                BarChart.Arrangement.STACKED));
    }

    private static BarChart.Series series(String name, Tone tone, Level level, List<String> rules, List<Counted> all) {
        return new BarChart.Series(
                name,
                tone,
                rules.stream()
                        .map(rule -> OptionalDouble.of(all.stream()
                                .filter(one -> one.key().equals(new Counted.Key(rule, level)))
                                .mapToLong(Counted::found)
                                .sum()))
                        .toList());
    }
}
