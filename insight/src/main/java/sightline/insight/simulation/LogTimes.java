package sightline.insight.simulation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * Counts and lengths out of an event log.
 *
 * @param log the log
 * @param end the first day after it
 */
record LogTimes(LoggedCases log, int end) {

    private static final int YEAR = 365;
    private static final int QUARTER = 91;

    /** With fewer lengths than this a quarter says too little. */
    private static final int ENOUGH = 30;

    private static final double MEDIAN = 50;
    private static final double LOWER_QUARTER = 25;
    private static final double UPPER_QUARTER = 75;

    /** From the lower to the upper quarter of a normal distribution, in standard deviations. */
    private static final double QUARTERS = 1.349;

    /** Median and spread of lengths in days, each without so many days that the simulation adds itself. */
    static Span span(double[] lengths, double without) {
        double[] left = Arrays.stream(lengths)
                .map(length -> Math.max(1, length - without))
                .toArray();
        if (left.length == 0) {
            return Steps.USUAL.writing();
        }
        double quarters = percentile(left, UPPER_QUARTER) / percentile(left, LOWER_QUARTER);
        return new Span(percentile(left, MEDIAN), Math.min(1, StrictMath.log(quarters) / QUARTERS));
    }

    /** From one event to another, in days, where the other was in the last quarter; in the last year where few were. */
    double[] lengths(int[] from, int[] until) {
        double[] lately = lengths(from, until, end - QUARTER);
        return lately.length >= ENOUGH ? lately : lengths(from, until, end - YEAR);
    }

    private double[] lengths(int[] from, int[] until, int since) {
        return rows(row -> from[row] != LoggedCases.NOT_YET && within(until[row], since) && until[row] >= from[row])
                .mapToDouble(row -> Math.max(1, until[row] - from[row]))
                .toArray();
    }

    static double percentile(double[] values, double percent) {
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_7)
                .evaluate(values, percent);
    }

    /** Whether an event happened from a day on. */
    boolean within(int day, int from) {
        return day != LoggedCases.NOT_YET && day >= from && day < end;
    }

    /** How many of these events happened from one day to before another. */
    static long count(int[] events, int from, int until) {
        return Arrays.stream(events).filter(day -> day >= from && day < until).count();
    }

    /** The rows that fit. */
    IntStream rows(IntPredicate which) {
        return IntStream.range(0, log.size()).filter(which);
    }
}
