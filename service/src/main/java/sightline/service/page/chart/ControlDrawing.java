package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.ControlChartPicture.Phase;
import sightline.service.page.chart.ControlChartPicture.Point;

/** Draws a control chart for one width. */
final class ControlDrawing {

    private final ControlChartPicture chart;
    private final Width width;
    private final List<Point> points;

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
        new ControlLines(chart, plot).draw();
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
                ends(),
                lineKey(),
                markKey(),
                flags(),
                points.stream().anyMatch(p -> p.value().isEmpty()) ? 1 : 0);
    }

    private List<TimePlot.End> ends() {
        Point last = points.getLast();
        List<TimePlot.End> ends = new ArrayList<>();
        last.value().ifPresent(value -> {
            var ending = new EndLabels.Ending(chart.axis().label(value), last.label(), Tone.MAIN);
            ends.add(new TimePlot.End(ending, value, OptionalDouble.of(points.size() - 1)));
        });
        ends.add(level(last.upper(), chart.axis().label(last.upper()), "upper limit"));
        ends.add(level(last.mean(), chart.axis().label(last.mean()), "average"));
        ends.add(level(last.lower(), chart.axis().label(last.lower()), "lower limit"));
        chart.target().ifPresent(t -> ends.add(level(t.value(), chart.axis().level(t.value()), t.label())));
        return ends;
    }

    private static TimePlot.End level(double level, String value, String name) {
        return new TimePlot.End(new EndLabels.Ending(value, name, Tone.MUTED), level, OptionalDouble.empty());
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
                        Swatch.mark(Pen.mark(kind.tone()), kind.tone().shape(), ControlLines.SIGNAL_MARK)))
                .toList();
    }

    private List<TimePlot.StepFlag> flags() {
        List<TimePlot.StepFlag> flags = new ArrayList<>();
        int start = 0;
        for (Phase phase : chart.phases()) {
            if (start > 0 && !phase.points().isEmpty()) {
                flags.add(TimePlot.StepFlag.change(start - 0.5, phase.label()));
            }
            start += phase.points().size();
        }
        return flags;
    }
}
