package sightline.service.page.chart;

import java.util.List;
import java.util.Optional;

/**
 * A few authorities side by side, each with its value and how sure its count lets us be.
 *
 * @param words what it shows
 * @param axis what is measured
 * @param rows from top to bottom
 * @param highlighted the name of the row that stands out
 * @param reference a level to compare with
 */
public record IntervalChart(
        Words words, Axis axis, List<Row> rows, Optional<String> highlighted, Optional<Reference> reference)
        implements Chart {

    public IntervalChart {
        rows = List.copyOf(rows);
    }

    /** One authority; without an estimate it has no figure. */
    public record Row(String name, Optional<Estimate> estimate) {}

    /** A value and the ends of its interval, low ≤ value ≤ high, in the unit of the chart. */
    public record Estimate(double value, double low, double high) {

        public Estimate {
            Values.check(low);
            Values.check(high);
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(
                        "the value %s lies outside its interval %s to %s".formatted(value, low, high));
            }
        }
    }

    boolean isHighlighted(Row row) {
        return highlighted.filter(row.name()::equals).isPresent();
    }

    @Override
    public Table table() {
        return new Table(
                List.of("Authority", "Figure", "95% interval"),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Row row) {
        return row.estimate()
                .map(e -> List.of(
                        row.name(), axis.figure(e.value()), axis.figure(e.low()) + " to " + axis.figure(e.high())))
                .orElse(List.of(row.name(), Table.NO_FIGURE, Table.NO_FIGURE));
    }

    @Override
    public String svg(String id, Width width) {
        return new IntervalDrawing(this, width).svg(id);
    }
}
