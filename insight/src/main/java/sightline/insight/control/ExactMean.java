package sightline.insight.control;

/**
 * The mean of a series, rounded once.
 *
 * <p>A point that equals the mean must be found on it, not a hair above: that decides whether a run is broken. So the sum
 * is kept with what each addition lost (Ogita T., Rump S. M., Oishi S. (2005), Accurate sum and dot product, SIAM Journal
 * on Scientific Computing 26:1955–1988), and so is the division.
 */
final class ExactMean {

    private double sum;
    private double lost;

    private ExactMean() {}

    /** The mean of the values, which are finite and at least one. */
    static double of(double[] values) {
        ExactMean mean = new ExactMean();
        for (double value : values) {
            mean.add(value);
        }
        return mean.over(values.length);
    }

    private void add(double value) {
        double next = sum + value;
        double taken = next - sum;
        lost += (sum - (next - taken)) + (value - taken);
        sum = next;
    }

    private double over(int count) {
        double quotient = sum / count;
        double remainder = Math.fma(-quotient, count, sum) + lost;
        return quotient + remainder / count;
    }
}
