package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.ControlChartPicture.Phase;
import sightline.service.page.chart.ControlChartPicture.Point;

/** Draws a control chart for one width. */
final class ControlDrawing {

    private static final double COMMON_MARK = 4.5;
    private static final double SIGNAL_MARK = 6;

    private final ControlChartPicture chart;
    private final Width width;
    private final List<Point> points;

    /** One of the levels that the last point is judged by, with its name. */
    private record Level(double value, String name, Pen pen) {}

    ControlDrawing(ControlChartPicture chart, Width width) {
        this.chart = chart;
        this.width = width;
        this.points = chart.points();
    }

    String svg(String id) {
        if (points.isEmpty()) {
            var drawing = new Drawing();
            double top = Heading.draw(drawing, chart.axis().label(), 0, width);
            return drawing.finish(id, chart.words(), width, Ground.nothing(drawing, top, width));
        }
        var plot = new TimePlot(content(), width);
        levels(plot);
        plot.drawing().path(Pen.thin(Tone.MUTED), Lines.through(spots(plot)));
        marks(plot);
        EndLabels.draw(plot.drawing(), plot.frame(), placed(plot), width);
        return plot.finish(id, chart.words());
    }

    private TimePlot.Content content() {
        DoubleStream drawn = DoubleStream.concat(
                points.stream()
                        .flatMapToDouble(p -> DoubleStream.concat(
                                p.value().stream(), DoubleStream.of(p.lower(), p.upper(), p.mean()))),
                chart.target().stream().mapToDouble(Reference::value));
        return new TimePlot.Content(
                chart.axis(),
                chart.axis().scale(drawn),
                points.stream().map(Point::label).toList(),
                endLevels().stream().map(this::ending).toList(),
                lineKey(),
                markKey(),
                flags(),
                points.stream().anyMatch(p -> p.value().isEmpty()));
    }

    private List<Level> endLevels() {
        Point last = points.getLast();
        return Stream.concat(
                        Stream.of(
                                new Level(last.upper(), "upper limit", Pen.LIMIT),
                                new Level(last.mean(), "average", Pen.MEAN),
                                new Level(last.lower(), "lower limit", Pen.LIMIT)),
                        chart.target().stream().map(t -> new Level(t.value(), t.label(), Pen.REFERENCE)))
                .toList();
    }

    private EndLabels.Ending ending(Level level) {
        return new EndLabels.Ending(chart.axis().label(level.value()), level.name(), Tone.MUTED);
    }

    private List<Key.Entry> lineKey() {
        List<Key.Entry> entries = new ArrayList<>();
        entries.add(new Key.Entry("average", Swatch.line(Pen.MEAN)));
        entries.add(new Key.Entry("limits of chance", Swatch.line(Pen.LIMIT)));
        chart.target().ifPresent(t -> entries.add(new Key.Entry(t.label(), Swatch.line(Pen.REFERENCE))));
        return entries;
    }

    private List<Key.Entry> markKey() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.COMMON)
                .filter(kind -> points.stream()
                        .anyMatch(p -> p.kind() == kind && p.value().isPresent()))
                .map(kind -> new Key.Entry(
                        kind.meaning(),
                        Swatch.mark(Pen.mark(kind.tone()), kind.tone().shape(), SIGNAL_MARK)))
                .toList();
    }

    private List<TimePlot.StepFlag> flags() {
        List<TimePlot.StepFlag> flags = new ArrayList<>();
        int start = 0;
        for (Phase phase : chart.phases()) {
            if (start > 0 && !phase.points().isEmpty()) {
                flags.add(new TimePlot.StepFlag(start - 0.5, phase.label()));
            }
            start += phase.points().size();
        }
        return flags;
    }

    private void levels(TimePlot plot) {
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
            plot.drawing().path(Pen.LIMIT, stairs(plot, phase, from, Point::lower));
            plot.drawing().path(Pen.LIMIT, stairs(plot, phase, from, Point::upper));
            plot.drawing().path(Pen.MEAN, stairs(plot, phase, from, Point::mean));
            start += phase.points().size();
        }
    }

    /** A level that holds from half a step before each point to half a step after it. */
    private String stairs(TimePlot plot, Phase phase, int start, ToDoubleFunction<Point> level) {
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

    private List<Optional<Spot>> spots(TimePlot plot) {
        List<Optional<Spot>> spots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int step = i;
            spots.add(points.get(i).value().stream()
                    .mapToObj(value -> plot.spot(step, value))
                    .findFirst());
        }
        return spots;
    }

    private void marks(TimePlot plot) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.value().isEmpty()) {
                plot.noFigure(i, 0, point.label() + ": " + Table.NO_FIGURE);
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

    private List<EndLabels.Placed> placed(TimePlot plot) {
        double end = plot.frame().right() - 6;
        return endLevels().stream()
                .map(level -> new EndLabels.Placed(
                        ending(level), new Spot(end, plot.spot(0, level.value()).y())))
                .toList();
    }
}
