package sightline.insight.alert;

import java.util.stream.IntStream;

/**
 * Requests of the latest quarter against the same weeks of the years before, with ordinary growth allowed: a count
 * against its expectation, in standard deviations.
 */
final class Surge {

    private static final int QUARTER = 13;
    private static final int YEAR = 52;
    private static final int YEARS_BACK = 2;

    /** Requests in England grew by about 5% in a year; 162,702 in 2025 after 154,489 in 2024 (DfE, SEN2 release 2026). */
    private static final double GROWTH = 0.05;

    /** Counts of weeks scatter a little more than chance. */
    private static final double SCATTER = 1.2;

    /** Less growth than this is ordinary, however sure it is. */
    private static final double MATERIAL = 1.15;

    private static final double ORDINARY = 1.5;
    private static final double FEWEST = 5;

    private final double[] sums;

    /** @param counts requests received, one number a week */
    Surge(int[] counts) {
        sums = new double[counts.length + 1];
        IntStream.range(0, counts.length).forEach(week -> sums[week + 1] = sums[week] + counts[week]);
    }

    /** Requests received in the quarter that ended with a week. */
    double received(int week) {
        return sums[week + 1] - sums[week + 1 - QUARTER];
    }

    private int years(int week) {
        return Math.clamp((week + 1 - QUARTER) / YEAR, 0, YEARS_BACK);
    }

    /** The requests that would have been no surprise; nothing in the first year. */
    double expected(int week) {
        double all = 0;
        int years = years(week);
        for (int year = 1; year <= years; year++) {
            all += received(week - year * YEAR) * (1 + GROWTH * year);
        }
        return years == 0 ? 0 : all / years;
    }

    /** How far the quarter is from what was expected, in standard deviations. */
    double score(int week) {
        if (week < QUARTER || expected(week) < FEWEST) {
            return 0;
        }
        double expected = expected(week);
        double score = (received(week) - expected) / Math.sqrt(expected * SCATTER * (1 + 1.0 / years(week)));
        return received(week) < MATERIAL * expected ? Math.min(score, ORDINARY) : score;
    }
}
