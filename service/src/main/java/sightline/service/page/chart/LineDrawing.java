package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a line chart for one width. */
final class LineDrawing {

    private static final double MARK = 4.5;
    private static final double BESIDE = 8;

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
        references(plot);
        gaps(plot);
        chart.after().ifPresent(after -> after(plot, after));
        for (LineChart.Series series : chart.series().reversed()) {
            line(plot, series);
        }
        EndLabels.draw(plot.drawing(), plot.frame(), placed(plot), width);
        return plot.finish(id, chart.words());
    }

    private DoubleStream values() {
        return chart.all().stream().flatMap(s -> s.values().stream()).flatMapToDouble(v -> v.value().stream());
    }

    private TimePlot.Content content() {
        DoubleStream drawn =
                DoubleStream.concat(values(), chart.references().stream().mapToDouble(Reference::value));
        List<EndLabels.Ending> endings = Stream.concat(
                        ending(chart.all()), chart.references().stream().map(this::ending))
                .toList();
        List<TimePlot.StepFlag> flags = chart.breaks().stream()
                .filter(b -> b.year() > years.getFirst() && b.year() <= years.getLast())
                .map(b -> new TimePlot.StepFlag(b.year() - years.getFirst() - 0.5, b.label()))
                .toList();
        return new TimePlot.Content(
                chart.axis(),
                chart.axis().scale(drawn),
                years.stream().map(String::valueOf).toList(),
                endings,
                key(),
                List.of(),
                flags,
                chart.series().stream().anyMatch(s -> !missing(s).isEmpty()));
    }

    private Stream<EndLabels.Ending> ending(List<LineChart.Series> series) {
        return series.stream().flatMap(s -> s.last().stream().mapToObj(last -> ending(s, last)));
    }

    private EndLabels.Ending ending(LineChart.Series series, int last) {
        String value = chart.axis().label(series.in(last).orElseThrow());
        boolean early = last < years.getLast() && !continued(series, last);
        return new EndLabels.Ending(value, series.name() + (early ? " in " + last : ""), tone(series));
    }

    private EndLabels.Ending ending(Reference reference) {
        return new EndLabels.Ending(chart.axis().label(reference.value()), reference.label(), Tone.MUTED);
    }

    private boolean continued(LineChart.Series series, int last) {
        return series.equals(chart.series().getFirst())
                && chart.after().map(a -> a.first().orElse(last) > last).orElse(false);
    }

    private Tone tone(LineChart.Series series) {
        return chart.after().filter(series::equals).isPresent() ? Tone.MUTED : series.tone();
    }

    private List<Key.Entry> key() {
        List<Key.Entry> entries = new ArrayList<>();
        chart.series().forEach(s -> entries.add(new Key.Entry(s.name(), Swatch.series(s.tone()))));
        chart.after().ifPresent(a -> entries.add(new Key.Entry(a.name(), Swatch.line(Pen.AFTER))));
        chart.references().forEach(r -> entries.add(new Key.Entry(r.label(), Swatch.line(Pen.REFERENCE))));
        return entries;
    }

    private void references(TimePlot plot) {
        for (Reference reference : chart.references()) {
            double y = plot.spot(0, reference.value()).y();
            plot.drawing()
                    .line(
                            Pen.REFERENCE,
                            new Spot(plot.frame().left(), y),
                            new Spot(plot.frame().right(), y));
        }
    }

    private void gaps(TimePlot plot) {
        int[] total = new int[years.size()];
        chart.series().forEach(s -> missing(s).forEach(i -> total[i]++));
        int[] drawn = new int[years.size()];
        for (LineChart.Series series : chart.series()) {
            for (int i : missing(series)) {
                double side = (drawn[i]++ - (total[i] - 1) / 2.0) * BESIDE;
                plot.noFigure(i, side, years.get(i) + ", " + series.name() + ": " + Table.NO_FIGURE);
            }
        }
    }

    /** Steps without a figure; what came after is no gap in the first series. */
    private List<Integer> missing(LineChart.Series series) {
        boolean first = series.equals(chart.series().getFirst());
        return IntStream.range(0, years.size())
                .filter(i -> series.in(years.get(i)).isEmpty())
                .filter(i -> !first
                        || chart.after().map(a -> a.in(years.get(i)).isEmpty()).orElse(true))
                .boxed()
                .toList();
    }

    private void line(TimePlot plot, LineChart.Series series) {
        plot.drawing().path(Pen.line(series.tone()), Lines.through(spots(plot, series, years)));
        marks(plot, series, series.tone());
    }

    private void after(TimePlot plot, LineChart.Series after) {
        OptionalInt first = after.first();
        if (first.isEmpty()) {
            return;
        }
        List<Optional<Spot>> spots = new ArrayList<>();
        chart.series().stream().findFirst().ifPresent(before -> {
            OptionalDouble joint = before.in(first.getAsInt() - 1);
            if (joint.isPresent() && !broken(first.getAsInt())) {
                spots.add(Optional.of(plot.spot(first.getAsInt() - 1 - years.getFirst(), joint.getAsDouble())));
            }
        });
        spots.addAll(spots(
                plot, after, years.stream().filter(y -> y >= first.getAsInt()).toList()));
        plot.drawing().path(Pen.AFTER, Lines.through(spots));
        marks(plot, after, Tone.MUTED);
    }

    private List<Optional<Spot>> spots(TimePlot plot, LineChart.Series series, List<Integer> along) {
        List<Optional<Spot>> spots = new ArrayList<>();
        for (int year : along) {
            if (broken(year)) {
                spots.add(Optional.empty());
            }
            OptionalDouble value = series.in(year);
            spots.add(
                    value.isPresent()
                            ? Optional.of(plot.spot(year - years.getFirst(), value.getAsDouble()))
                            : Optional.empty());
        }
        return spots;
    }

    private boolean broken(int year) {
        return chart.breaks().stream().anyMatch(b -> b.year() == year);
    }

    private void marks(TimePlot plot, LineChart.Series series, Tone tone) {
        for (int year : years) {
            series.in(year)
                    .ifPresent(value -> plot.drawing()
                            .mark(
                                    Pen.mark(tone),
                                    tone.shape(),
                                    plot.spot(year - years.getFirst(), value),
                                    MARK,
                                    year + ", " + series.name() + ": "
                                            + chart.axis().figure(value)));
        }
    }

    private List<EndLabels.Placed> placed(TimePlot plot) {
        List<EndLabels.Placed> placed = new ArrayList<>();
        for (LineChart.Series s : chart.all()) {
            s.last()
                    .ifPresent(year -> placed.add(new EndLabels.Placed(
                            ending(s, year),
                            plot.spot(year - years.getFirst(), s.in(year).orElseThrow()))));
        }
        for (Reference r : chart.references()) {
            double y = plot.spot(0, r.value()).y();
            placed.add(new EndLabels.Placed(ending(r), new Spot(plot.frame().right() - 6, y)));
        }
        return placed;
    }
}
