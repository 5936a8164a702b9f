package sightline.command;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.insight.control.ChartPoint;
import sightline.insight.control.ChartWords;
import sightline.insight.control.ControlChart;
import sightline.insight.control.Limits;

/** A control chart as lines for a terminal: one a point, then what it shows. */
final class ChartTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int MOST_DECIMALS = 6;

    /** How many decimals the values have at most. */
    private final int decimals;

    private ChartTable(int decimals) {
        this.decimals = decimals;
    }

    static List<String> of(ControlChart chart) {
        int decimals = chart.points().stream()
                .mapToInt(point ->
                        BigDecimal.valueOf(point.value()).stripTrailingZeros().scale())
                .max()
                .orElse(0);
        ChartTable table = new ChartTable(Math.clamp(decimals, 0, MOST_DECIMALS));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Date", "Value", "Mean", "Lower limit", "Upper limit", "Signal"));
        chart.points().forEach(point -> rows.add(table.row(point)));
        List<String> lines = aligned(rows);
        lines.add("");
        lines.add(ChartWords.sentence(chart));
        ChartWords.target(chart).ifPresent(lines::add);
        return lines;
    }

    private List<String> row(ChartPoint point) {
        return List.of(
                DAY.format(point.date()),
                figure(point.value(), decimals),
                figure(point.mean(), decimals + 1),
                limit(point.limits().map(Limits::lower)),
                limit(point.limits().map(Limits::upper)),
                point.cause().isSpecial()
                        ? point.type().words() + ": " + point.cause().words()
                        : "");
    }

    private String limit(Optional<Double> limit) {
        return limit.map(value -> figure(value, decimals + 1)).orElse("none");
    }

    private static String figure(double value, int decimals) {
        return String.format(Locale.UK, "%,." + decimals + "f", value);
    }

    /** Dates and the last column to the left, figures to the right, two spaces between. */
    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                boolean left = i == 0 || i == columns - 1;
                line.append(i == 0 ? "" : "  ")
                        .append(("%" + (left ? "-" : "") + widths[i] + "s").formatted(row.get(i)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
