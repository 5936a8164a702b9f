package sightline.service.page.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What both layouts of a bar chart measure and write alike. */
final class BarInk {

    private BarInk() {}

    /** One entry a series; none where there is only one, as the axis says what that is. */
    static List<Key.Entry> key(BarChart chart) {
        return chart.series().size() < 2
                ? List.of()
                : chart.series().stream()
                        .map(s -> new Key.Entry(s.name(), Swatch.block(s.tone())))
                        .toList();
    }

    /** The width of the widest value, or total of a stack. */
    static double widest(BarChart chart) {
        return DoubleStream.concat(chart.series().stream().flatMapToDouble(BarChart.Series::figures), drawn(chart))
                .map(value -> Lettering.STRONG.width(chart.axis().label(value)))
                .max()
                .orElse(0);
    }

    /** A scale that ends where the longest bar does, for bars that carry their values and need no ticks. */
    static Scale tight(BarChart chart) {
        var ends = BarInk.drawn(chart).summaryStatistics();
        double low = Math.min(0, ends.getMin());
        double high = Math.max(0, ends.getMax());
        return low < high ? new Scale(low, high, high - low) : chart.scale();
    }

    /** Every value that is the tip of a bar or of a stack. */
    private static DoubleStream drawn(BarChart chart) {
        return chart.arrangement() == BarChart.Arrangement.STACKED
                ? IntStream.range(0, chart.groups().size()).mapToDouble(chart::total)
                : chart.series().stream().flatMapToDouble(BarChart.Series::figures);
    }

    static boolean hasGaps(BarChart chart) {
        return chart.series().stream().flatMap(s -> s.values().stream()).anyMatch(OptionalDouble::isEmpty);
    }

    static String tooltip(BarChart chart, int group, BarChart.Series series) {
        return chart.groups().get(group) + ", " + series.name() + ": "
                + chart.label(series.values().get(group));
    }

    /** Words centred on a spot, on a ground of their own so that no grid line runs through them. */
    static void words(Drawing drawing, Lettering style, Spot base, String words) {
        double half = style.width(words) / 2;
        drawing.area(Pen.BACK, new Frame(base.x() - half, base.y() - 14, base.x() + half, base.y() + 4));
        drawing.text(style, Anchor.MIDDLE, base, words);
    }
}
