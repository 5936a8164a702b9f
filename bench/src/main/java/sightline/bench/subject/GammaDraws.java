package sightline.bench.subject;

import java.util.random.RandomGenerator;
import org.hipparchus.random.RandomDataGenerator;

/**
 * The draws that a projection makes where each beta and Dirichlet share is drawn out of gamma distributions: for every
 * place with children two betas, a child at a time, and a share for each place that those who move can go to.
 */
final class GammaDraws {

    private static final int PLACES_OF_A_NEED = 8;
    private static final double SOME = 0.7;

    private final RandomDataGenerator draws;
    private final RandomGenerator random;

    GammaDraws(RandomGenerator random) {
        this.draws = new RandomDataGenerator(random.nextLong());
        this.random = random;
    }

    /** Draws for so many simulated years of children like these. */
    long like(InventedChildren children, int years) {
        int each = Math.max(1, children.size() / children.filled());
        long drawn = 1;
        for (int year = 0; year < years; year++) {
            for (int place = 0; place < children.filled(); place++) {
                drawn += binomial(each, beta()) + binomial(each, beta());
                double sum = 0;
                for (int to = 0; to < PLACES_OF_A_NEED; to++) {
                    sum += draws.nextGamma(SOME, 1);
                }
                drawn += sum > 1 ? 1 : 0;
            }
        }
        return drawn;
    }

    private double beta() {
        double first = draws.nextGamma(SOME, 1);
        return first / (first + draws.nextGamma(SOME + PLACES_OF_A_NEED, 1));
    }

    private long binomial(int n, double share) {
        long done = 0;
        for (int i = 0; i < n; i++) {
            done += random.nextDouble() < share ? 1 : 0;
        }
        return done;
    }
}
