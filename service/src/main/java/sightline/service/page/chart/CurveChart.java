package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * One to three curves along weeks or months, each point where it lies and not only at a step; a curve may have a range.
 *
 * @param words what it shows
 * @param axis what is measured
 * @param along what runs from left to right
 * @param curves from the most to the least important
 * @param mark a place to compare with, such as the limit of the law
 */
public record CurveChart(Words words, Axis axis, Along along, List<Curve> curves, Optional<Mark> mark)
        implements Chart {

    public CurveChart {
        curves = List.copyOf(curves);
        double last = along.step() * (along.steps().size() - 1);
        curves.stream().flatMap(curve -> curve.points().stream()).forEach(point -> check(point.x(), last));
        mark.ifPresent(place -> check(place.x(), last));
    }

    private static void check(double x, double last) {
        if (!(x >= 0 && x <= last)) {
            throw new IllegalArgumentException("a point lies from 0 to %s, not at %s".formatted(last, x));
        }
    }

    /**
     * What runs from left to right.
     *
     * @param head what it is called in the table: "Weeks since the request"
     * @param steps names of the steps
     * @param step how far it is from one to the next; the first is at 0
     */
    public record Along(String head, List<String> steps, double step) {
        public Along {
            steps = List.copyOf(steps);
        }

        String name(double x) {
            double at = x / step;
            return at == Math.rint(at) ? steps.get((int) at) : Numerals.coordinate(x);
        }
    }

    /** A curve; the line stops at a point without a value. */
    public record Curve(String name, Tone tone, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }

        Optional<Point> last() {
            return points.stream().filter(point -> point.value().isPresent()).reduce((first, second) -> second);
        }

        Optional<Point> at(double x) {
            return points.stream().filter(point -> point.x() == x).findFirst();
        }
    }

    /**
     * A point of a curve.
     *
     * @param x where it lies
     * @param value empty where there is no figure
     * @param range the ends of its range, low first; empty where there is none
     */
    public record Point(double x, OptionalDouble value, List<Double> range) {
        public Point {
            Values.check(value);
            range = List.copyOf(range);
            range.forEach(Values::check);
        }

        /** A point without a range. */
        public static Point of(double x, OptionalDouble value) {
            return new Point(x, value, List.of());
        }
    }

    /** A place along the curves with a few words. */
    public record Mark(double x, String label) {}

    DoubleStream values() {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .flatMapToDouble(point -> DoubleStream.concat(
                        point.value().stream(), point.range().stream().mapToDouble(Double::doubleValue)));
    }

    boolean hasRange() {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .anyMatch(point -> !point.range().isEmpty());
    }

    @Override
    public Table table() {
        List<String> heads = Stream.concat(Stream.of(along.head()), curves.stream().map(Curve::name))
                .toList();
        TreeSet<Double> places = new TreeSet<>();
        curves.forEach(curve -> curve.points().forEach(point -> places.add(point.x())));
        return new Table(heads, places.stream().map(this::row).toList());
    }

    private List<String> row(double x) {
        List<String> cells = new ArrayList<>(List.of(along.name(x)));
        curves.forEach(curve -> cells.add(curve.at(x).map(this::cell).orElse(Table.NO_FIGURE)));
        return cells;
    }

    private String cell(Point point) {
        if (point.value().isEmpty()) {
            return Table.NO_FIGURE;
        }
        String figure = axis.figure(point.value().getAsDouble());
        return point.range().isEmpty()
                ? figure
                : "%s (%s to %s)"
                        .formatted(
                                figure,
                                axis.figure(point.range().getFirst()),
                                axis.figure(point.range().getLast()));
    }

    @Override
    public String svg(String id, Width width) {
        return new CurveDrawing(this, width).svg(id);
    }
}
