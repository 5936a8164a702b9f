package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One to three series over years. A year without a figure is a gap: the line stops, and starts again after it. A break
 * in the series stops the line too, as the figures on its two sides do not measure the same thing.
 *
 * @param words what it shows
 * @param axis what is measured
 * @param series from the most to the least important
 * @param after what came after the first series, drawn muted ("what happened next")
 * @param breaks where a series changed its meaning
 * @param references levels to compare with
 */
public record LineChart(
        Words words,
        Axis axis,
        List<Series> series,
        Optional<Series> after,
        List<Break> breaks,
        List<Reference> references)
        implements Chart {

    private static final int MOST_YEARS = 100;

    public LineChart {
        series = List.copyOf(series);
        breaks = List.copyOf(breaks);
        references = List.copyOf(references);
        var years = range(Stream.concat(series.stream(), after.stream()));
        if (years.getCount() > 0 && (long) years.getMax() - years.getMin() >= MOST_YEARS) {
            throw new IllegalArgumentException("a line chart holds up to %d years, not %d to %d"
                    .formatted(MOST_YEARS, years.getMin(), years.getMax()));
        }
    }

    /** A chart of these series and nothing else. */
    public static LineChart of(Words words, Axis axis, List<Series> series) {
        return new LineChart(words, axis, series, Optional.empty(), List.of(), List.of());
    }

    public LineChart withAfter(Series what) {
        return new LineChart(words, axis, series, Optional.of(what), breaks, references);
    }

    public LineChart withBreaks(List<Break> where) {
        return new LineChart(words, axis, series, after, where, references);
    }

    public LineChart withReferences(List<Reference> levels) {
        return new LineChart(words, axis, series, after, breaks, levels);
    }

    /** A line. Years that it leaves out have no figure. */
    public record Series(String name, Tone tone, List<YearValue> values) {

        public Series {
            values = List.copyOf(values);
            if (values.stream().mapToInt(YearValue::year).distinct().count() < values.size()) {
                throw new IllegalArgumentException("two figures for one year in \"%s\": %s".formatted(name, values));
            }
        }

        OptionalDouble in(int year) {
            return values.stream()
                    .filter(v -> v.year() == year)
                    .map(YearValue::value)
                    .findFirst()
                    .orElse(OptionalDouble.empty());
        }

        /** The first year with a figure. */
        OptionalInt first() {
            return withFigure().min();
        }

        /** The last year with a figure. */
        OptionalInt last() {
            return withFigure().max();
        }

        private IntStream withFigure() {
            return values.stream().filter(v -> v.value().isPresent()).mapToInt(YearValue::year);
        }
    }

    /** The figure of a year; empty where there is none. */
    public record YearValue(int year, OptionalDouble value) {

        public YearValue {
            Values.check(value);
        }

        public static YearValue of(int year, double value) {
            return new YearValue(year, OptionalDouble.of(value));
        }

        public static YearValue none(int year) {
            return new YearValue(year, OptionalDouble.empty());
        }
    }

    /**
     * A change in what a series measures.
     *
     * @param year the first year of the new meaning
     * @param label a few words
     */
    public record Break(int year, String label) {}

    /** Every series, with what came after at the end. */
    List<Series> all() {
        return Stream.concat(series.stream(), after.stream()).toList();
    }

    /** Every year from the first to the last that some series mentions. */
    List<Integer> years() {
        var years = range(all().stream());
        return years.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(years.getMin(), years.getMax()).boxed().toList();
    }

    /** Years in which a series has no figure; what came after is no gap in the first series. */
    List<Integer> missing(Series which) {
        return years().stream()
                .filter(year -> which.in(year).isEmpty())
                .filter(year -> !isFirst(which)
                        || after.filter(a -> a.in(year).isPresent()).isEmpty())
                .toList();
    }

    /** The first series' last year, if the chart goes on to say what came after it. */
    OptionalInt handover() {
        OptionalInt end = after.map(Series::last).orElse(OptionalInt.empty());
        return series.stream()
                .limit(1)
                .flatMapToInt(first -> first.last().stream())
                .filter(last -> end.isPresent() && last < end.getAsInt())
                .findFirst();
    }

    boolean isFirst(Series which) {
        return !series.isEmpty() && which.equals(series.getFirst());
    }

    boolean breaksAt(int year) {
        return breaks.stream().anyMatch(b -> b.year() == year);
    }

    private static IntSummaryStatistics range(Stream<Series> series) {
        return series.flatMap(s -> s.values().stream())
                .mapToInt(YearValue::year)
                .summaryStatistics();
    }

    @Override
    public Table table() {
        List<String> heads = new ArrayList<>(List.of("Year"));
        all().forEach(s -> heads.add(s.name()));
        return new Table(heads, years().stream().map(this::row).toList());
    }

    private List<String> row(int year) {
        List<String> cells = new ArrayList<>(List.of(year
                + breaks.stream()
                        .filter(b -> b.year() == year)
                        .map(b -> " (" + b.label() + ")")
                        .reduce("", String::concat)));
        for (Series s : all()) {
            OptionalDouble value = s.in(year);
            cells.add(value.isPresent() ? axis.figure(value.getAsDouble()) : Table.NO_FIGURE);
        }
        return cells;
    }

    @Override
    public String svg(String id, Width width) {
        return new LineDrawing(this, width).svg(id);
    }
}
