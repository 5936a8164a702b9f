package sightline.insight.flow;

/**
 * How long something took, over all times that it happened.
 *
 * @param count how often
 * @param sum all days together
 * @param median the exact median in days; of an even count the mean of the middle two
 * @param least the fewest days
 * @param most the most days
 * @param deviation the standard deviation in days, of a sample (divided by one less than the count); no number for one
 */
public record GapFigures(long count, long sum, double median, int least, int most, double deviation) {

    private static final double DAYS_IN_A_WEEK = 7;

    /** The mean in days. */
    public double mean() {
        return (double) sum / count;
    }

    /** The median in calendar weeks. */
    public double medianWeeks() {
        return median / DAYS_IN_A_WEEK;
    }

    /** The mean in calendar weeks. */
    public double meanWeeks() {
        return mean() / DAYS_IN_A_WEEK;
    }

    /** All days together, in calendar weeks. */
    public double weeks() {
        return sum / DAYS_IN_A_WEEK;
    }
}
