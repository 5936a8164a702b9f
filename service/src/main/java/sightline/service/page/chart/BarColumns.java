package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Draws bars that stand upright, each with its value; only where the values have room side by side. */
final class BarColumns {

    private static final double HEIGHT = 260;
    private static final double FILLED = 0.76;
    private static final double WIDEST = 64;
    private static final double LOWEST_LABELLED = 20;

    private final BarChart chart;
    private final Scale scale;
    private final double left;
    private final Drawing drawing = new Drawing();

    BarColumns(BarChart chart) {
        this.chart = chart;
        this.scale = chart.scale();
        this.left = Ground.room(chart.axis(), scale);
    }

    /** Whether every value, and every name of a group, has room for its letters. */
    boolean fits() {
        return !chart.isEmpty()
                && BarInk.widest(chart) + 4 <= (abreast() == 1 ? groupWidth() : barWidth())
                && chart.groups().stream().allMatch(name -> Lettering.PLAIN.width(name) + 8 <= groupWidth());
    }

    private double groupWidth() {
        return (Width.WIDE.units() - left) / chart.groups().size();
    }

    private double barWidth() {
        return Math.min(WIDEST, groupWidth() * FILLED / abreast());
    }

    private int abreast() {
        return chart.arrangement() == BarChart.Arrangement.STACKED
                ? 1
                : chart.series().size();
    }

    String svg(String id) {
        double top = Heading.draw(drawing, chart.axis().label(), 0, Width.WIDE);
        top = Key.draw(drawing, BarInk.key(chart), top, Width.WIDE) + 24;
        boolean below = scale.low() < 0;
        var frame = new Frame(left, top, Width.WIDE.units(), top + HEIGHT);
        Ground.horizontal(drawing, frame, chart.axis(), scale);
        for (int group = 0; group < chart.groups().size(); group++) {
            double middle = frame.left() + (group + 0.5) * groupWidth();
            if (chart.arrangement() == BarChart.Arrangement.STACKED) {
                stack(frame, group, middle);
            } else {
                sideBySide(frame, group, middle);
            }
            var base = new Spot(middle, frame.bottom() + (below ? 40 : 22));
            drawing.text(Lettering.PLAIN, Anchor.MIDDLE, base, chart.groups().get(group));
        }
        drawing.line(Pen.AXIS, new Spot(frame.left(), frame.y(scale, 0)), new Spot(frame.right(), frame.y(scale, 0)));
        double bottom = frame.bottom() + (below ? 48 : 30);
        if (BarInk.hasGaps(chart)) {
            bottom = Key.draw(drawing, List.of(Key.NO_FIGURE), bottom, Width.WIDE);
        }
        return drawing.finish(id, chart.words(), Width.WIDE, bottom);
    }

    private void sideBySide(Frame frame, int group, double middle) {
        int bars = chart.series().size();
        for (int i = 0; i < bars; i++) {
            BarChart.Series series = chart.series().get(i);
            OptionalDouble value = series.values().get(group);
            double x = middle + (i - bars / 2.0) * barWidth();
            double centre = x + barWidth() / 2;
            if (value.isEmpty()) {
                none(frame, centre, BarInk.tooltip(chart, group, series));
                continue;
            }
            double tip = frame.y(scale, value.getAsDouble());
            double foot = frame.y(scale, 0);
            var bar = new Frame(x + 1, Math.min(tip, foot), x + barWidth() - 1, Math.max(tip, foot));
            drawing.area(Pen.bar(series.tone()), bar);
            double base = value.getAsDouble() < 0 ? tip + 17 : tip - 5;
            BarInk.words(drawing, Lettering.PLAIN, new Spot(centre, base), chart.label(value));
        }
    }

    private void stack(Frame frame, int group, double middle) {
        double sum = 0;
        List<Runnable> labels = new ArrayList<>();
        for (BarChart.Series series : chart.series()) {
            OptionalDouble value = series.values().get(group);
            if (value.isEmpty()) {
                continue;
            }
            double foot = frame.y(scale, sum);
            sum += value.getAsDouble();
            double tip = frame.y(scale, sum);
            double half = barWidth() / 2;
            drawing.area(Pen.bar(series.tone()), new Frame(middle - half, tip, middle + half, Math.max(tip, foot - 1)));
            if (foot - tip >= LOWEST_LABELLED && Lettering.PLAIN.width(chart.label(value)) <= barWidth()) {
                var base = new Spot(middle, (foot + tip) / 2 + Lettering.DROP);
                labels.add(
                        () -> drawing.text(Lettering.within(series.tone()), Anchor.MIDDLE, base, chart.label(value)));
            }
        }
        labels.forEach(Runnable::run);
        if (chart.isComplete(group)) {
            var base = new Spot(middle, frame.y(scale, sum) - 5);
            BarInk.words(drawing, Lettering.STRONG, base, chart.axis().label(sum));
        } else {
            var at = new Spot(middle, frame.y(scale, sum) - 9);
            drawing.mark(Pen.NO_FIGURE, Shape.CROSS, at, 3.5, chart.groups().get(group) + ": a part has no figure");
        }
    }

    private void none(Frame frame, double x, String tooltip) {
        drawing.mark(Pen.NO_FIGURE, Shape.CROSS, new Spot(x, frame.y(scale, 0) - 9), 3.5, tooltip);
    }
}
