package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A control chart (statistical process control): values in time order with their average and control limits, and a mark
 * of another form and colour where a value is more than chance.
 *
 * @param words what it shows
 * @param axis what is measured
 * @param phases stretches of time with limits of their own; a phase after the first begins a new baseline
 * @param target what people aim for
 */
public record ControlChartPicture(Words words, Axis axis, List<Phase> phases, Optional<Reference> target)
        implements Chart {

    public ControlChartPicture {
        phases = List.copyOf(phases);
    }

    /**
     * A stretch of time with one baseline.
     *
     * @param label a few words about why the baseline begins here; not shown for the first phase
     */
    public record Phase(String label, List<Point> points) {

        public Phase {
            points = List.copyOf(points);
        }
    }

    /**
     * One value with the limits it is judged by, all in the unit of the chart.
     *
     * @param label the period, as short as may be
     * @param value empty where there is no figure
     */
    public record Point(String label, OptionalDouble value, double mean, double lower, double upper, Kind kind) {

        public Point {
            Values.check(value);
            Values.check(mean);
            Values.check(lower);
            Values.check(upper);
        }
    }

    /** What a value is judged to be. */
    public enum Kind {
        /** Within what chance alone brings. */
        COMMON("", Tone.MUTED),
        /** More than chance, and better. */
        IMPROVEMENT("improvement, more than chance", Tone.IMPROVEMENT),
        /** More than chance, and worse. */
        CONCERN("concern, more than chance", Tone.CONCERN),
        /** More than chance, neither better nor worse. */
        CHANGE("change, more than chance", Tone.FOURTH);

        private final String meaning;
        private final Tone tone;

        Kind(String meaning, Tone tone) {
            this.meaning = meaning;
            this.tone = tone;
        }

        /** In words, for the key and the table; empty for common values. */
        String meaning() {
            return meaning;
        }

        Tone tone() {
            return tone;
        }
    }

    List<Point> points() {
        return phases.stream().flatMap(p -> p.points().stream()).toList();
    }

    @Override
    public Table table() {
        List<String> heads = List.of("Period", "Figure", "Average", "Lower limit", "Upper limit", "Signal");
        return new Table(heads, points().stream().map(this::row).toList());
    }

    private List<String> row(Point p) {
        List<String> cells = new ArrayList<>();
        cells.add(p.label());
        cells.add(p.value().isPresent() ? axis.figure(p.value().getAsDouble()) : Table.NO_FIGURE);
        for (double level : new double[] {p.mean(), p.lower(), p.upper()}) {
            cells.add(axis.figure(level));
        }
        cells.add(p.kind() == Kind.COMMON ? "none" : p.kind().meaning());
        return cells;
    }

    @Override
    public String svg(String id, Width width) {
        return new ControlDrawing(this, width).svg(id);
    }
}
