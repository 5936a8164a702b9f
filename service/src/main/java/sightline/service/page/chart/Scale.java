package sightline.service.page.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A straight scale whose ends and ticks are round numbers.
 *
 * @param low its lower end, a multiple of the step
 * @param high its upper end, a multiple of the step, above the lower
 * @param step from tick to tick: 1, 2, 2.5 or 5 times a power of ten
 */
record Scale(double low, double high, double step) {

    /** Beyond this a double no longer tells neighbouring whole numbers apart on sight, and labels would not fit. */
    static final double LARGEST = 1e15;

    private static final double[] ROUND = {1, 2, 2.5, 5};
    private static final int MOST_TICKS = 7;
    private static final int FEWEST_TICKS = 3;

    Scale {
        if (!(low < high) || !(step > 0)) {
            throw new IllegalArgumentException("no scale from %s to %s by %s".formatted(low, high, step));
        }
    }

    /**
     * The tightest scale of 3 to 7 ticks that covers both ends.
     *
     * @param smallest no step is finer than this (1 for counts)
     */
    static Scale covering(double low, double high, double smallest) {
        Values.check(low);
        Values.check(high);
        double exponent = Math.floor(Math.log10(Math.max(smallest, (high - low) / (2 * MOST_TICKS))));
        for (double power = exponent; ; power++) {
            for (double round : ROUND) {
                double step = power < 0 ? round / Math.pow(10, -power) : round * Math.pow(10, power);
                if (step >= smallest && fits(low, high, step) && (smallest < 1 || step == Math.rint(step))) {
                    return new Scale(
                            Math.floor(low / step) * step,
                            Math.max(Math.ceil(high / step), Math.floor(low / step) + FEWEST_TICKS - 1) * step,
                            step);
                }
            }
        }
    }

    private static boolean fits(double low, double high, double step) {
        return Math.ceil(high / step) - Math.floor(low / step) + 1 <= MOST_TICKS;
    }

    /** The values to mark, from low to high. */
    List<Double> ticks() {
        return LongStream.rangeClosed(Math.round(low / step), Math.round(high / step))
                .mapToObj(i -> i * step)
                .toList();
    }

    /** How far along the scale a value lies: 0 at the lower end, 1 at the upper. */
    double share(double value) {
        return (value - low) / (high - low);
    }
}
