package sightline.insight.control;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the points of a group are judged by.
 *
 * @param mean mean of the points that set the baseline, none left out
 * @param limits the process limits, or none where no move between two points is left to set them by: a lone point, or
 *     values that are all the same with screening on
 */
record Baseline(double mean, Optional<Limits> limits) {

    /** A move of this many mean moves or more is left out of the limits. */
    private static final double UNUSUAL_MOVE = 3.267;

    static Baseline of(double[] values, boolean screened) {
        double mean = ExactMean.of(values);
        double[] moves = moves(values);
        double[] kept = screened ? withoutUnusual(moves) : moves;
        return new Baseline(
                mean, kept.length == 0 ? Optional.empty() : Optional.of(Limits.around(mean, ExactMean.of(kept))));
    }

    /** From each point to the next. The first point has none, so no move crosses from one group to another. */
    private static double[] moves(double[] values) {
        double[] moves = new double[values.length - 1];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = Math.abs(values[i + 1] - values[i]);
        }
        return moves;
    }

    /** Only moves strictly under 3.267 times the mean move count. Done once, not again on what is left. */
    private static double[] withoutUnusual(double[] moves) {
        if (moves.length == 0) {
            return moves;
        }
        double bound = UNUSUAL_MOVE * ExactMean.of(moves);
        return Arrays.stream(moves).filter(move -> move < bound).toArray();
    }
}
