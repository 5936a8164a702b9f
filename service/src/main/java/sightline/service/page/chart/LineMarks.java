package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The lines and marks of a line chart, on a ground that is laid out. */
final class LineMarks {

    private static final double MARK = 4.5;

    private final LineChart chart;
    private final TimePlot plot;
    private final List<Integer> years;

    LineMarks(LineChart chart, TimePlot plot) {
        this.chart = chart;
        this.plot = plot;
        this.years = chart.years();
    }

    void draw() {
        references();
        gaps();
        chart.after().ifPresent(this::after);
        chart.series().reversed().forEach(this::line);
    }

    private void references() {
        for (Reference reference : chart.references()) {
            double y = plot.spot(0, reference.value()).y();
            plot.drawing()
                    .line(
                            Pen.REFERENCE,
                            new Spot(plot.frame().left(), y),
                            new Spot(plot.frame().right(), y));
        }
    }

    private void gaps() {
        int row = 0;
        for (LineChart.Series series : chart.series()) {
            List<Integer> missing = chart.missing(series);
            for (int year : missing) {
                String tooltip = year + ", " + series.name() + ": " + Table.NO_FIGURE;
                plot.noFigure(year - years.getFirst(), row, series.tone(), tooltip);
            }
            row += missing.isEmpty() ? 0 : 1;
        }
    }

    private void line(LineChart.Series series) {
        plot.drawing().path(Pen.line(series.tone()), Lines.through(spots(series, years)));
        marks(series, series.tone());
    }

    private void after(LineChart.Series after) {
        OptionalInt first = after.first();
        if (first.isEmpty()) {
            return;
        }
        List<Optional<Spot>> spots = new ArrayList<>();
        chart.series().stream().findFirst().ifPresent(before -> {
            OptionalDouble joint = before.in(first.getAsInt() - 1);
            if (joint.isPresent() && !chart.breaksAt(first.getAsInt())) {
                spots.add(Optional.of(plot.spot(first.getAsInt() - 1 - years.getFirst(), joint.getAsDouble())));
            }
        });
        spots.addAll(
                spots(after, years.stream().filter(y -> y >= first.getAsInt()).toList()));
        plot.drawing().path(Pen.AFTER, Lines.through(spots));
        marks(after, Tone.MUTED);
    }

    private List<Optional<Spot>> spots(LineChart.Series series, List<Integer> along) {
        List<Optional<Spot>> spots = new ArrayList<>();
        for (int year : along) {
            if (chart.breaksAt(year)) {
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

    private void marks(LineChart.Series series, Tone tone) {
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
}
