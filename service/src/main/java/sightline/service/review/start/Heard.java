package sightline.service.review.start;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.SourceKind;

/** From what kinds of source the evidence has come, counted and drawn. */
final class Heard {

    private Heard() {}

    /** The items of the register that may be used. */
    static List<Evidence> usable(ReviewBook book) {
        return book.evidence().stream()
                .filter(item -> item.standing().isUsable())
                .toList();
    }

    /** Counts by kind of source, the most first; kinds from which nothing came are left out. */
    static Map<SourceKind, Long> counts(ReviewBook book) {
        Map<SourceKind, Long> counts = new EnumMap<>(SourceKind.class);
        usable(book).forEach(item -> counts.merge(item.from().source(), 1L, Long::sum));
        return counts;
    }

    static Chart chart(ReviewBook book) {
        Map<SourceKind, Long> counts = counts(book);
        List<SourceKind> kinds = counts.keySet().stream()
                .sorted(Comparator.comparing((SourceKind kind) -> -counts.getOrDefault(kind, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return new BarChart(
                new Words("Evidence by kind of source", sentence(counts)),
                new Axis("Items of evidence", Unit.COUNT),
                "Kind of source",
                kinds.stream().map(SourceKind::beside).toList(),
                List.of(new BarChart.Series(
                        "Items",
                        Tone.MAIN,
                        kinds.stream()
                                .map(kind -> OptionalDouble.of(counts.getOrDefault(kind, 0L)))
                                .toList())),
                BarChart.Arrangement.GROUPED);
    }

    /** "Of 40 items, 31 come from professionals, 6 from families. Nothing has come from ... yet." */
    private static String sentence(Map<SourceKind, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        String sides = Arrays.stream(SourceKind.Side.values())
                .map(side -> "%d from %s".formatted(on(side, counts), side.words()))
                .collect(Collectors.joining(", "));
        List<String> silent = Arrays.stream(SourceKind.values())
                .filter(kind -> kind.side() == SourceKind.Side.FAMILIES && !counts.containsKey(kind))
                .map(kind -> kind.words().toLowerCase(Locale.UK))
                .toList();
        return "Of %s, %s.".formatted(Tally.counted((int) all, "item of evidence", "items of evidence"), sides)
                + (silent.isEmpty()
                        ? ""
                        : " Nothing has come from %s yet.".formatted(String.join(" or from ", silent)));
    }

    private static long on(SourceKind.Side side, Map<SourceKind, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().side() == side)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
