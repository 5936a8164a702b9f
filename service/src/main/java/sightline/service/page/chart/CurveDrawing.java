package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import sightline.service.page.chart.CurveChart.Curve;
import sightline.service.page.chart.CurveChart.Point;

/** Draws curves for one width. */
final class CurveDrawing {

    private static final double MARK = 4.5;
    private static final int FEW_STEPS = 20;

    private final CurveChart chart;
    private final Width width;

    CurveDrawing(CurveChart chart, Width width) {
        this.chart = chart;
        this.width = width;
    }

    String svg(String id) {
        if (chart.values().findAny().isEmpty()) {
            var drawing = new Drawing();
            double top = Heading.draw(drawing, chart.axis().label(), 0, width);
            return drawing.finish(id, chart.words(), width, Ground.nothing(drawing, top, width));
        }
        var plot = new TimePlot(content(), width);
        chart.curves().reversed().forEach(curve -> draw(plot, curve));
        return plot.finish(id, chart.words());
    }

    private TimePlot.Content content() {
        List<TimePlot.End> ends = new ArrayList<>();
        List<Key.Entry> key = new ArrayList<>();
        for (Curve curve : chart.curves()) {
            curve.last().ifPresent(last -> ends.add(end(curve, last)));
            key.add(new Key.Entry(curve.name(), Swatch.series(curve.tone())));
        }
        List<Key.Entry> always =
                chart.hasRange() ? List.of(new Key.Entry("likely range", Swatch.line(Pen.LIMIT))) : List.of();
        return new TimePlot.Content(
                chart.axis(),
                chart.axis().scale(DoubleStream.concat(DoubleStream.of(0), chart.values())),
                chart.along().steps(),
                ends,
                key,
                always,
                chart.mark().stream()
                        .map(mark -> TimePlot.StepFlag.change(step(mark.x()), mark.label()))
                        .toList(),
                0);
    }

    private TimePlot.End end(Curve curve, Point last) {
        double value = last.value().orElseThrow();
        return new TimePlot.End(
                new EndLabels.Ending(chart.axis().label(value), curve.name(), curve.tone()),
                value,
                OptionalDouble.of(step(last.x())));
    }

    private double step(double x) {
        return x / chart.along().step();
    }

    private void draw(TimePlot plot, Curve curve) {
        for (int end = 0; end < 2; end++) {
            int which = end;
            plot.drawing()
                    .path(
                            Pen.LIMIT,
                            Lines.through(curve.points().stream()
                                    .map(point -> point.range().isEmpty()
                                            ? Optional.<Spot>empty()
                                            : Optional.of(plot.spot(
                                                    step(point.x()),
                                                    point.range().get(which))))
                                    .toList()));
        }
        plot.drawing()
                .path(
                        Pen.line(curve.tone()),
                        Lines.through(curve.points().stream()
                                .map(point -> spot(plot, point))
                                .toList()));
        for (Point point : curve.points()) {
            spot(plot, point)
                    .filter(spot -> curve.points().size() <= FEW_STEPS || alone(curve, point))
                    .ifPresent(spot -> plot.drawing()
                            .mark(
                                    Pen.mark(curve.tone()),
                                    curve.tone().shape(),
                                    spot,
                                    MARK,
                                    chart.along().name(point.x()) + ", " + curve.name() + ": "
                                            + chart.axis().figure(point.value().orElseThrow())));
        }
    }

    /** Whether no line leads to the point, so that only a mark shows it. */
    private static boolean alone(Curve curve, Point point) {
        int at = curve.points().indexOf(point);
        boolean before = at > 0 && curve.points().get(at - 1).value().isPresent();
        boolean after = at + 1 < curve.points().size()
                && curve.points().get(at + 1).value().isPresent();
        return !before && !after;
    }

    private Optional<Spot> spot(TimePlot plot, Point point) {
        return point.value().isPresent()
                ? Optional.of(plot.spot(step(point.x()), point.value().getAsDouble()))
                : Optional.empty();
    }
}
