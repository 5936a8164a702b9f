package sightline.insight.projection;

import java.util.Arrays;

/**
 * How many children of an age join in a year: beta-binomial out of all who live there. Its distribution is worked out
 * once, so that a draw is a look into a table.
 *
 * @param upTo the chance of at most 0, 1, 2 … joiners
 */
@SuppressWarnings("ArrayRecordComponent") // a table, compared by nobody
record Joiners(double[] upTo) {

    /** What is left out beyond the table's end is less likely than this. */
    private static final double REST = 1e-15;

    /**
     * The table.
     *
     * @param joined weight of joining: joiners of a year on average
     * @param others weight of not joining: others of that age, in the years the transitions are from
     * @param population children of that age in the year
     */
    static Joiners of(double joined, double others, int population) {
        if (joined <= 0 || population == 0) {
            return new Joiners(new double[] {1});
        }
        double rest = Math.max(others, 1e-9);
        // The chance of none, as a product over the population, then each chance out of the one before.
        double log = 0;
        for (int i = 0; i < population; i++) {
            log += StrictMath.log((rest + i) / (joined + rest + i));
        }
        double[] upTo = new double[population + 1];
        double sum = 0;
        int k = 0;
        for (; k <= population; k++) {
            sum += StrictMath.exp(log);
            upTo[k] = sum;
            if (1 - sum < REST && k > joined) {
                break;
            }
            log += StrictMath.log((population - k) * (joined + k) / ((k + 1.0) * (rest + population - k - 1)));
        }
        return new Joiners(Arrays.copyOf(upTo, Math.min(k, population) + 1));
    }

    /** The number that goes with a draw between 0 and 1. */
    int at(double draw) {
        int place = Arrays.binarySearch(upTo, draw);
        return Math.min(upTo.length - 1, place < 0 ? -place - 1 : place + 1);
    }
}
