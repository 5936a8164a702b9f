package sightline.insight.exemplar;

import java.util.random.RandomGenerator;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.special.Erf;

/** Draws from one substream; each is an inverse transform in strict arithmetic, so every machine agrees. */
record Dice(RandomGenerator random) {

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included, each as likely. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A log-normal number of days with this median; sigma is the spread of its logarithm. */
    int days(double median, double sigma) {
        double normal = StrictMath.sqrt(2) * Erf.erfInv(2 * (1 - random.nextDouble()) - 1 + 1e-15);
        return (int) StrictMath.min(2000, StrictMath.round(median * StrictMath.exp(sigma * normal)));
    }

    /** An index, each as likely as its weight says. */
    int weighted(double[] weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double left = random.nextDouble() * all;
        int index = 0;
        while (index < weights.length - 1 && left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }

    /** How many of so many happen, each with this probability. */
    int count(int of, double probability) {
        double within = StrictMath.min(1, probability);
        return of == 0 ? 0 : new BinomialDistribution(of, within).inverseCumulativeProbability(random.nextDouble());
    }
}
