package sightline.insight.flow;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * How often each number of days was counted. Days are bounded, so counting them gives everything exactly: no value is
 * sampled and none is rounded. What was counted can be taken back.
 */
public final class Gaps {

    /** Beyond some twenty years days are kept one by one. */
    private static final int MOST = 1 << 13;

    private static final int[] FIRST = new int[0];

    private int[] counts = FIRST;
    private final TreeMap<Integer, Integer> far = new TreeMap<>();

    /** Counts some days so many times more; fewer where the weight is below nought. */
    void add(int days, int weight) {
        if (days < counts.length) {
            counts[days] += weight;
        } else if (days < MOST) {
            counts = Arrays.copyOf(counts, Math.min(MOST, Math.max(1 << 8, Integer.highestOneBit(days) << 1)));
            counts[days] += weight;
        } else {
            far.merge(days, weight, Integer::sum);
        }
    }

    /** What was counted, as figures; there must be something. */
    public GapFigures figures() {
        long count = 0;
        long sum = 0;
        int least = -1;
        int most = 0;
        for (int days = 0; days < counts.length; days++) {
            if (counts[days] > 0) {
                count += counts[days];
                sum += (long) days * counts[days];
                least = least < 0 ? days : least;
                most = days;
            }
        }
        for (var entry : far.entrySet()) {
            if (entry.getValue() > 0) {
                count += entry.getValue();
                sum += (long) entry.getKey() * entry.getValue();
                least = least < 0 ? entry.getKey() : least;
                most = entry.getKey();
            }
        }
        double mean = (double) sum / count;
        double median = (nth((count + 1) / 2) + nth(count / 2 + 1)) / 2.0;
        return new GapFigures(count, sum, median, least, most, Math.sqrt(squares(mean) / (count - 1)));
    }

    /** How often days were counted. */
    long count() {
        long count = 0;
        for (int some : counts) {
            count += some;
        }
        for (int some : far.values()) {
            count += some;
        }
        return count;
    }

    /** The n-th of all in ascending order, counted from 1. */
    private int nth(long n) {
        long passed = 0;
        for (int days = 0; days < counts.length; days++) {
            passed += counts[days];
            if (passed >= n) {
                return days;
            }
        }
        for (var entry : far.entrySet()) {
            passed += entry.getValue();
            if (passed >= n) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There are only %d, not %d".formatted(passed, n));
    }

    private double squares(double mean) {
        double squares = 0;
        for (int days = 0; days < counts.length; days++) {
            squares += counts[days] * (days - mean) * (days - mean);
        }
        for (var entry : far.entrySet()) {
            squares += entry.getValue() * (entry.getKey() - mean) * (entry.getKey() - mean);
        }
        return squares;
    }
}
