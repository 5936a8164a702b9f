package sightline.insight.exemplar;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random numbers in named substreams of one seed, so that one more draw for one purpose moves nothing else. The
 * generator is L64X128MixRandom (Steele and Vigna 2021, doi 10.1145/3485525); a substream's seed is the name mixed into
 * the seed with the finaliser of SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195).
 */
record Streams(long seed) {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The substream of a purpose and a number, of a person or a year. */
    Dice stream(String purpose, long number) {
        return new Dice(GENERATORS.create(mixed(mixed(seed + GOLDEN * purpose.hashCode()) + GOLDEN * number)));
    }

    private static long mixed(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
