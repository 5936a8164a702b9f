package sightline.insight.simulation;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random numbers in substreams of one seed, one for each authority, replication and purpose: a run gives the same bits
 * whoever runs beside it, and two scenarios meet the same luck (common random numbers). The generator is
 * L64X128MixRandom (Steele and Vigna 2021, doi 10.1145/3485525).
 *
 * @param seed any number
 * @param authority whose run it is, any text
 */
public record Substreams(long seed, String authority) {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    /** The substream of a replication, from 0, and a purpose. */
    public RandomGenerator of(int replication, String purpose) {
        long mixed = mixed(mixed(seed, authority.hashCode()), purpose.hashCode());
        return GENERATORS.create(mixed(mixed, replication));
    }

    /** Mixed by the finaliser of SplitMix64, so that neighbouring numbers lead to seeds that have nothing in common. */
    private static long mixed(long state, long more) {
        return new SplittableRandom(new SplittableRandom(state).nextLong() + more).nextLong();
    }
}
