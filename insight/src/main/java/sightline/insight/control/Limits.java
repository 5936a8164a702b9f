package sightline.insight.control;

/**
 * The range in which a stable process stays nearly always, in the unit of the series. It is not cut at 0 or 100.
 *
 * @param lower lower process limit
 * @param nearLower two thirds of the way from the mean to the lower limit
 * @param nearUpper two thirds of the way from the mean to the upper limit
 * @param upper upper process limit
 */
public record Limits(double lower, double nearLower, double nearUpper, double upper) {

    /** Mean moving ranges from the mean to a limit: three standard deviations of a normal process (3 ÷ 1.128). */
    private static final double TO_LIMIT = 2.66;

    private static final double TO_NEAR_LIMIT = 2 * (TO_LIMIT / 3);

    static Limits around(double mean, double averageMovingRange) {
        double reach = TO_LIMIT * averageMovingRange;
        double near = TO_NEAR_LIMIT * averageMovingRange;
        return new Limits(mean - reach, mean - near, mean + near, mean + reach);
    }

    /** Whether a value lies beyond a limit; one on the limit does not. */
    public boolean leaveOut(double value) {
        return value > upper || value < lower;
    }

    /** Whether a value lies between a near limit and its limit. */
    public boolean areCloseTo(double value) {
        return !leaveOut(value) && (value < nearLower || value > nearUpper);
    }
}
