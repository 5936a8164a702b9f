package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.ControlChartPicture.Phase;
import sightline.service.page.chart.ControlChartPicture.Point;

/** The lines and marks of a control chart, on a ground that is laid out. */
final class ControlLines {

    static final double SIGNAL_MARK = 6;
    private static final double COMMON_MARK = 4.5;

    private final ControlChartPicture chart;
    private final TimePlot plot;
    private final List<Point> points;

    ControlLines(ControlChartPicture chart, TimePlot plot) {
        this.chart = chart;
        this.plot = plot;
        this.points = chart.points();
    }

    void draw() {
        levels();
        plot.drawing().path(Pen.thin(Tone.MUTED), Lines.through(spots()));
        marks();
    }

    private void levels() {
        chart.target().ifPresent(target -> {
            double y = plot.spot(0, target.value()).y();
            plot.drawing()
                    .line(
                            Pen.REFERENCE,
                            new Spot(plot.frame().left(), y),
                            new Spot(plot.frame().right(), y));
        });
        int start = 0;
        for (Phase phase : chart.phases()) {
            int from = start;
            plot.drawing().path(Pen.LIMIT, stairs(phase, from, Point::lower));
            plot.drawing().path(Pen.LIMIT, stairs(phase, from, Point::upper));
            plot.drawing().path(Pen.MEAN, stairs(phase, from, Point::mean));
            start += phase.points().size();
        }
    }

    /** A level that holds from half a step before each point to half a step after it. */
    private String stairs(Phase phase, int start, ToDoubleFunction<Point> level) {
        double[] values = phase.points().stream().mapToDouble(level).toArray();
        List<Optional<Spot>> spots = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                spots.add(Optional.of(plot.edge(start + i - 0.5, values[i])));
            }
            if (i == values.length - 1 || values[i] != values[i + 1]) {
                spots.add(Optional.of(plot.edge(start + i + 0.5, values[i])));
            }
        }
        return Lines.through(spots);
    }

    private List<Optional<Spot>> spots() {
        List<Optional<Spot>> spots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int step = i;
            spots.add(points.get(i).value().stream()
                    .mapToObj(value -> plot.spot(step, value))
                    .findFirst());
        }
        return spots;
    }

    private void marks() {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.value().isEmpty()) {
                plot.noFigure(i, 0, Tone.MUTED, point.label() + ": " + Table.NO_FIGURE);
                continue;
            }
            double value = point.value().getAsDouble();
            Tone tone = point.kind().tone();
            String meaning =
                    point.kind() == Kind.COMMON ? "" : ", " + point.kind().meaning();
            plot.drawing()
                    .mark(
                            Pen.mark(tone),
                            tone.shape(),
                            plot.spot(i, value),
                            point.kind() == Kind.COMMON ? COMMON_MARK : SIGNAL_MARK,
                            point.label() + ": " + chart.axis().figure(value) + meaning);
        }
    }
}
