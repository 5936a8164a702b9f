package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Draws a line chart for one width. */
final class LineDrawing {

    private final LineChart chart;
    private final Width width;
    private final List<Integer> years;

    LineDrawing(LineChart chart, Width width) {
        this.chart = chart;
        this.width = width;
        this.years = chart.years();
    }

    String svg(String id) {
        if (values().findAny().isEmpty()) {
            var drawing = new Drawing();
            double top = Heading.draw(drawing, chart.axis().label(), 0, width);
            return drawing.finish(id, chart.words(), width, Ground.nothing(drawing, top, width));
        }
        var plot = new TimePlot(content(), width);
        new LineMarks(chart, plot).draw();
        return plot.finish(id, chart.words());
    }

    private DoubleStream values() {
        return chart.all().stream().flatMap(s -> s.values().stream()).flatMapToDouble(v -> v.value().stream());
    }

    private TimePlot.Content content() {
        DoubleStream levels = chart.references().stream().mapToDouble(Reference::value);
        long withGaps =
                chart.series().stream().filter(s -> !chart.missing(s).isEmpty()).count();
        return new TimePlot.Content(
                chart.axis(),
                chart.axis().scale(DoubleStream.concat(values(), levels)),
                years.stream().map(String::valueOf).toList(),
                ends(),
                key(),
                List.of(),
                flags(),
                (int) withGaps);
    }

    private List<TimePlot.StepFlag> flags() {
        List<TimePlot.StepFlag> flags = new ArrayList<>();
        chart.breaks().stream()
                .filter(b -> b.year() > years.getFirst() && b.year() <= years.getLast())
                .forEach(b -> flags.add(TimePlot.StepFlag.change(step(b.year()) - 0.5, b.label())));
        chart.handover().ifPresent(year -> {
            LineChart.Series first = chart.series().getFirst();
            double value = first.in(year).orElseThrow();
            String words = chart.axis().label(value) + (width == Width.WIDE ? " " + first.name() : "");
            Lettering style = Lettering.of(first.tone());
            flags.add(new TimePlot.StepFlag(step(year), words, style, OptionalDouble.of(value)));
        });
        return flags;
    }

    private List<TimePlot.End> ends() {
        List<TimePlot.End> ends = new ArrayList<>();
        for (LineChart.Series s : chart.all()) {
            boolean flagged = chart.isFirst(s) && chart.handover().isPresent();
            s.last().stream().filter(year -> !flagged).forEach(year -> ends.add(end(s, year)));
        }
        for (Reference r : chart.references()) {
            var ending = new EndLabels.Ending(chart.axis().level(r.value()), r.label(), Tone.MUTED);
            ends.add(new TimePlot.End(ending, r.value(), OptionalDouble.empty()));
        }
        return ends;
    }

    private TimePlot.End end(LineChart.Series series, int last) {
        double value = series.in(last).orElseThrow();
        String name = series.name() + (last < years.getLast() ? " in " + last : "");
        Tone tone = chart.after().filter(series::equals).isPresent() ? Tone.MUTED : series.tone();
        return new TimePlot.End(
                new EndLabels.Ending(chart.axis().label(value), name, tone), value, OptionalDouble.of(step(last)));
    }

    private int step(int year) {
        return year - years.getFirst();
    }

    private List<Key.Entry> key() {
        List<Key.Entry> entries = new ArrayList<>();
        chart.series().forEach(s -> entries.add(new Key.Entry(s.name(), Swatch.series(s.tone()))));
        chart.after().ifPresent(a -> entries.add(new Key.Entry(a.name(), Swatch.line(Pen.AFTER))));
        chart.references().forEach(r -> entries.add(new Key.Entry(r.label(), Swatch.line(Pen.REFERENCE))));
        return entries;
    }
}
