package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A few bars for each year: side by side, or one upon another where they are parts of a whole.
 *
 * @param words what it shows
 * @param axis what is measured
 * @param head what a group is called in the table: "Year"
 * @param groups names of the years or other groups, in order
 * @param series one bar in every group
 * @param arrangement how the bars of a group stand
 */
public record BarChart(
        Words words, Axis axis, String head, List<String> groups, List<Series> series, Arrangement arrangement)
        implements Chart {

    /** Bars for each year. */
    public BarChart(Words words, Axis axis, List<String> groups, List<Series> series, Arrangement arrangement) {
        this(words, axis, "Year", groups, series, arrangement);
    }

    public BarChart {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
        for (Series s : series) {
            if (s.values().size() != groups.size()) {
                throw new IllegalArgumentException(
                        "%d values for %d groups in \"%s\"".formatted(s.values().size(), groups.size(), s.name()));
            }
            if (arrangement == Arrangement.STACKED && s.figures().anyMatch(v -> v < 0)) {
                throw new IllegalArgumentException("a part of a whole is not below nought: \"%s\"".formatted(s.name()));
            }
        }
    }

    /** How the bars of a group stand. */
    public enum Arrangement {
        GROUPED,
        STACKED
    }

    /** One value for each group; empty where there is no figure. */
    public record Series(String name, Tone tone, List<OptionalDouble> values) {

        public Series {
            values = List.copyOf(values);
            values.forEach(Values::check);
        }

        DoubleStream figures() {
            return values.stream().flatMapToDouble(OptionalDouble::stream);
        }
    }

    /** The parts of a group that have a figure, added up. */
    double total(int group) {
        return series.stream()
                .flatMapToDouble(s -> s.values().get(group).stream())
                .sum();
    }

    /** Whether every part of a group has a figure, so that their sum is a total. */
    boolean isComplete(int group) {
        return series.stream().allMatch(s -> s.values().get(group).isPresent());
    }

    boolean isEmpty() {
        return series.stream().flatMapToDouble(Series::figures).findAny().isEmpty();
    }

    Scale scale() {
        return axis.scale(
                arrangement == Arrangement.STACKED
                        ? IntStream.range(0, groups.size()).mapToDouble(this::total)
                        : series.stream().flatMapToDouble(Series::figures));
    }

    String label(OptionalDouble value) {
        return value.isPresent() ? axis.label(value.getAsDouble()) : Table.NO_FIGURE;
    }

    @Override
    public Table table() {
        List<String> heads = new ArrayList<>(List.of(head));
        series.forEach(s -> heads.add(s.name()));
        return new Table(
                heads, IntStream.range(0, groups.size()).mapToObj(this::row).toList());
    }

    private List<String> row(int group) {
        List<String> cells = new ArrayList<>(List.of(groups.get(group)));
        for (Series s : series) {
            OptionalDouble value = s.values().get(group);
            cells.add(value.isPresent() ? axis.figure(value.getAsDouble()) : Table.NO_FIGURE);
        }
        return cells;
    }

    @Override
    public String svg(String id, Width width) {
        var columns = new BarColumns(this);
        return width == Width.WIDE && columns.fits() ? columns.svg(id) : new BarRows(this, width).svg(id);
    }
}
