package sightline.service.page.chart;

import java.util.List;
import java.util.OptionalDouble;

/** Draws bars that lie down, with their values at their tips; it has room for any number of them. */
final class BarRows {

    private static final double BAR = 21;
    private static final double STACK = 26;
    private static final double BETWEEN = 12;
    private static final double LONGEST_NAME = 160;
    private static final double ASIDE = 6;

    private final BarChart chart;
    private final Width width;
    private final Scale scale;
    private final Drawing drawing = new Drawing();
    private final boolean stacked;

    BarRows(BarChart chart, Width width) {
        this.chart = chart;
        this.width = width;
        this.scale = BarInk.tight(chart);
        this.stacked = chart.arrangement() == BarChart.Arrangement.STACKED;
    }

    String svg(String id) {
        double top = Heading.draw(drawing, chart.axis().label(), 0, width);
        if (chart.isEmpty()) {
            return drawing.finish(id, chart.words(), width, Ground.nothing(drawing, top, width));
        }
        double first = Key.draw(drawing, BarInk.key(chart), top, width) + 8;
        Frame across = across();
        double y = first;
        for (int group = 0; group < chart.groups().size(); group++) {
            y = group(across, group, y) + BETWEEN;
        }
        if (stacked && BarInk.hasGaps(chart)) {
            y = Key.draw(drawing, List.of(Key.NO_FIGURE), y, width);
        }
        return drawing.finish(id, chart.words(), width, y);
    }

    /** The room for the bars, with room beside it for names and for the values at both kinds of tip. */
    private Frame across() {
        double names = width == Width.NARROW
                ? 0
                : 12
                        + chart.groups().stream()
                                .mapToDouble(n -> Lettering.STRONG.width(fitted(n)))
                                .max()
                                .orElse(0);
        double gaps = BarInk.hasGaps(chart) ? Lettering.MUTED.width(Table.NO_FIGURE) : 0;
        double values = Math.max(gaps, BarInk.widest(chart)) + ASIDE;
        return new Frame(names + (scale.low() < 0 ? values : 0), 0, width.units() - values - 2, 0);
    }

    private String fitted(String name) {
        double room = width == Width.WIDE ? LONGEST_NAME : width.units() - 2;
        return TextWidth.shorten(name, Lettering.STRONG, room);
    }

    private double group(Frame across, int group, double top) {
        String name = fitted(chart.groups().get(group));
        double bars = width == Width.NARROW ? top + Lettering.LINE + 4 : top;
        drawing.text(Lettering.STRONG, Anchor.START, new Spot(0, top + 15), name);
        double bottom = bars + (stacked ? STACK : chart.series().size() * BAR);
        double zero = across.x(scale, 0);
        if (stacked) {
            stack(across, group, bars);
        } else {
            for (int i = 0; i < chart.series().size(); i++) {
                bar(across, chart.series().get(i), group, bars + i * BAR);
            }
        }
        drawing.line(Pen.AXIS, new Spot(zero, bars - 2), new Spot(zero, bottom + 2));
        return bottom;
    }

    private void bar(Frame across, BarChart.Series series, int group, double top) {
        OptionalDouble value = series.values().get(group);
        double zero = across.x(scale, 0);
        double base = top + BAR / 2 + Lettering.DROP;
        if (value.isEmpty()) {
            drawing.text(Lettering.MUTED, Anchor.START, new Spot(zero + ASIDE, base), Table.NO_FIGURE);
            return;
        }
        double tip = across.x(scale, value.getAsDouble());
        drawing.area(
                Pen.bar(series.tone()), new Frame(Math.min(zero, tip), top + 1, Math.max(zero, tip), top + BAR - 1));
        if (value.getAsDouble() < 0) {
            drawing.text(Lettering.PLAIN, Anchor.END, new Spot(tip - ASIDE, base), chart.label(value));
        } else {
            drawing.text(Lettering.PLAIN, Anchor.START, new Spot(tip + ASIDE, base), chart.label(value));
        }
    }

    private void stack(Frame across, int group, double top) {
        double base = top + STACK / 2 + Lettering.DROP;
        double sum = 0;
        for (BarChart.Series series : chart.series()) {
            OptionalDouble value = series.values().get(group);
            if (value.isEmpty()) {
                continue;
            }
            double from = across.x(scale, sum);
            sum += value.getAsDouble();
            double to = across.x(scale, sum);
            drawing.area(Pen.bar(series.tone()), new Frame(from, top, Math.max(from, to - 1), top + STACK));
            if (Lettering.PLAIN.width(chart.label(value)) + 8 <= to - from) {
                drawing.text(
                        Lettering.within(series.tone()),
                        Anchor.MIDDLE,
                        new Spot((from + to) / 2, base),
                        chart.label(value));
            }
        }
        var end = new Spot(across.x(scale, sum) + ASIDE, base);
        if (chart.isComplete(group)) {
            drawing.text(Lettering.STRONG, Anchor.START, end, chart.axis().label(sum));
        } else {
            drawing.mark(
                    Pen.NO_FIGURE, Shape.CROSS, new Spot(end.x() + 4, top + STACK / 2), 3.5, "a part has no figure");
        }
    }
}
