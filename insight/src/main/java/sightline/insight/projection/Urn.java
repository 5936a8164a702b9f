package sightline.insight.projection;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Pólya's urn (Eggenberger and Pólya 1923): each draw puts another ball like the one drawn back. Its counts are exactly
 * Dirichlet-multinomial, and with two colours beta-binomial, without a gamma or a beta ever being drawn. With a handful
 * of children in most places that is many times quicker.
 */
final class Urn {

    private final double all;
    private final double[] upTo;
    private final int[] colours;

    /** @param weights of each colour; colours of no weight are never drawn */
    Urn(double[] weights) {
        this.colours = java.util.stream.IntStream.range(0, weights.length)
                .filter(colour -> weights[colour] > 0)
                .toArray();
        this.upTo = new double[colours.length];
        double sum = 0;
        for (int i = 0; i < colours.length; i++) {
            sum += weights[colours[i]];
            upTo[i] = sum;
        }
        this.all = sum;
    }

    /**
     * Draws so many balls of two colours.
     *
     * @param n how many
     * @param weights of the first and the second colour
     * @return how many are of the first
     */
    static int first(int n, double[] weights, RandomGenerator random) {
        double first = weights[0];
        double both = weights[0] + weights[1];
        int drawn = 0;
        for (int i = 0; i < n; i++) {
            if (random.nextDouble() * (both + i) < first + drawn) {
                drawn++;
            }
        }
        return drawn;
    }

    /**
     * Draws so many balls and adds them to the counts of their colours.
     *
     * @param n how many
     * @param room at least so long; for the colours drawn so far
     */
    void drawInto(int n, int[] counts, int[] room, RandomGenerator random) {
        for (int i = 0; i < n; i++) {
            double at = random.nextDouble() * (all + i);
            // What lies beyond the weights is one of the balls put back: a copy of an earlier draw.
            int colour = at < all ? colour(at) : room[Math.min(i - 1, (int) (at - all))];
            room[i] = colour;
            counts[colour]++;
        }
    }

    private int colour(double at) {
        int place = Arrays.binarySearch(upTo, at);
        return colours[Math.min(colours.length - 1, place < 0 ? -place - 1 : place + 1)];
    }

    boolean isEmpty() {
        return colours.length == 0;
    }
}
