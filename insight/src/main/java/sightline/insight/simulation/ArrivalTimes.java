package sightline.insight.simulation;

import java.util.random.RandomGenerator;

/**
 * When requests come: by chance, at a rate that differs from day to day. The steps are exponential in expected requests,
 * so that a scenario with more of them meets the same luck, only denser.
 */
final class ArrivalTimes {

    private final double[] before;
    private final RandomGenerator random;
    private double expected;
    private int day;

    /**
     * @param before how many requests are expected before each day, and at last in all
     * @param random where chance comes from
     */
    ArrivalTimes(double[] before, RandomGenerator random) {
        this.before = before;
        this.random = random;
    }

    /** The next arrival; infinity after the last day. */
    double next() {
        expected += random.nextExponential();
        while (day + 1 < before.length && before[day + 1] <= expected) {
            day++;
        }
        return day + 1 < before.length
                ? day + (expected - before[day]) / (before[day + 1] - before[day])
                : Double.POSITIVE_INFINITY;
    }
}
