package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sightline.insight.indicator.Unit;

/** What both layouts of a spread chart write and draw alike. */
final class SpreadInk {

    private final SpreadChart chart;

    SpreadInk(SpreadChart chart) {
        this.chart = chart;
    }

    void dot(Drawing drawing, SpreadChart.Dot dot, Spot at, double radius) {
        boolean lit = chart.highlight().filter(dot::equals).isPresent();
        drawing.mark(
                lit ? Pen.HIGHLIGHT : Pen.dot(Tone.MAIN),
                lit ? Shape.DIAMOND : Shape.CIRCLE,
                at,
                lit ? Math.max(6, radius * 1.2) : radius,
                dot.name() + ": " + percent(dot.percent()));
    }

    String median() {
        return "median " + percent(chart.median().orElseThrow());
    }

    String highlight() {
        return chart.highlight().map(d -> d.name() + " " + percent(d.percent())).orElse("");
    }

    /** What the picture cannot show: the highlighted authority without a figure. */
    Stream<String> notes() {
        return chart.highlight().isPresent()
                ? Stream.empty()
                : chart.highlighted().stream().map(name -> name + ": " + Table.NO_FIGURE);
    }

    /** Entries for the layout that has no room for words inside. */
    List<Key.Entry> key() {
        List<Key.Entry> entries = new ArrayList<>();
        if (chart.highlight().isPresent()) {
            entries.add(new Key.Entry(highlight(), Swatch.mark(Pen.HIGHLIGHT, Shape.DIAMOND, 6)));
        }
        entries.add(new Key.Entry(median(), Swatch.line(Pen.REFERENCE)));
        return entries;
    }

    String heading() {
        return chart.measure() + "; one dot is one authority";
    }

    private static String percent(double value) {
        return Numerals.label(Unit.PERCENT, value);
    }
}
