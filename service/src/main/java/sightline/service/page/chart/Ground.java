package sightline.service.page.chart;

import java.util.List;

/** What lies under the figures of a chart: a light grid, its labels, and the axis. */
final class Ground {

    private Ground() {}

    /** Room for the labels to the left of a grid of horizontal lines. */
    static double room(Axis axis, Scale scale) {
        return 8
                + scale.ticks().stream()
                        .mapToDouble(t -> Lettering.PLAIN.width(axis.tick(t, scale)))
                        .max()
                        .orElse(0);
    }

    /** Horizontal lines with their labels on the left; the line at nought is the axis. */
    static void horizontal(Drawing drawing, Frame frame, Axis axis, Scale scale) {
        for (double tick : scale.ticks()) {
            double y = frame.y(scale, tick);
            drawing.line(tick == 0 ? Pen.AXIS : Pen.GRID, new Spot(frame.left(), y), new Spot(frame.right(), y));
            var base = new Spot(frame.left() - 8, y + Lettering.DROP);
            drawing.text(Lettering.PLAIN, Anchor.END, base, axis.tick(tick, scale));
        }
    }

    /** Vertical lines with their labels below; where labels would touch, every other one is left out. */
    static void vertical(Drawing drawing, Frame frame, Axis axis, Scale scale, Width width) {
        List<Double> ticks = scale.ticks();
        for (double tick : ticks) {
            double x = frame.x(scale, tick);
            drawing.line(tick == 0 ? Pen.AXIS : Pen.GRID, new Spot(x, frame.top()), new Spot(x, frame.bottom()));
        }
        List<String> names = ticks.stream().map(t -> axis.tick(t, scale)).toList();
        StepLabels.draw(drawing, names, i -> frame.x(scale, ticks.get(i)), frame.bottom() + 20, width);
    }

    /** Says that there is nothing to draw, and returns how far down that reaches. */
    static double nothing(Drawing drawing, double top, Width width) {
        double middle = width.units() / 2.0;
        drawing.text(Lettering.MUTED, Anchor.MIDDLE, new Spot(middle, top + 50), "There are no figures to draw.");
        drawing.line(Pen.AXIS, new Spot(0, top + 84), new Spot(width.units(), top + 84));
        return top + 90;
    }
}
