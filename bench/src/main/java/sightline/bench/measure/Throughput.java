package sightline.bench.measure;

/**
 * How much is done in each time that is measured.
 *
 * @param count how many, each time
 * @param things what they are called, as "entries"
 */
public record Throughput(long count, String things) {

    private static final double MILLISECONDS_IN_A_SECOND = 1_000;

    /** How many are done in a second, at the middle of ours. */
    public long perSecond(Comparison comparison) {
        return Math.round(count * MILLISECONDS_IN_A_SECOND / comparison.ours().percentile(50));
    }

    /** The goal in milliseconds of doing so many in a second. */
    public double goal(long perSecond) {
        return count * MILLISECONDS_IN_A_SECOND / perSecond;
    }
}
