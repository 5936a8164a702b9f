package sightline.insight.alert;

import java.util.Map;

/**
 * How often an indicator is told of an authority in a year in which nothing is wrong: measured by {@code ./sightline
 * bench watch} on invented authorities of 300 to 3,000 requests a year that nothing happens to (docs/alerts.md).
 */
final class FalseAlarms {

    private static final double YEARS = 67;

    /** How often each began to be told in those years. */
    private static final Map<String, Integer> TOLD = Map.of(
            "outlook", 9,
            "wait:advice:psychological", 10,
            "queue:advice:psychological", 6,
            "wait:throughput", 5,
            "queue:throughput", 4,
            "queue:draft", 2,
            "requests", 2,
            "wait:final", 1);

    /** What is not in the table was never told in those years, and is taken to be told once. */
    private static final int NEVER = 1;

    private FalseAlarms() {}

    static double aYear(String indicator) {
        return Math.round(100 * TOLD.getOrDefault(indicator, NEVER) / YEARS) / 100.0;
    }
}
