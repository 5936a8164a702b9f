package sightline.insight.simulation;

/**
 * How long something takes that needs nobody's time, log-normal: half take longer than the median.
 *
 * @param medianDays the median in days, above 0
 * @param spread standard deviation of the logarithm: 0 always the same, 0.3 two in three within a quarter or so of the
 *     median, 0.6 half to double
 */
public record Span(double medianDays, double spread) {

    /** A span whose median is in weeks. */
    public static Span weeks(double median, double spread) {
        return new Span(7 * median, spread);
    }

    /** The length that goes with a standard normal draw. */
    double at(double normal) {
        return medianDays * StrictMath.exp(spread * normal);
    }
}
