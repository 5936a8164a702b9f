package sightline.insight.simulation;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * How a figure comes out over many runs.
 *
 * @param low one run in ten is lower
 * @param median half of the runs are
 * @param high one in ten is higher
 * @param mean the mean of the runs
 */
public record Range(double low, double median, double high, double mean) {

    private static final double LOW = 10;
    private static final double MIDDLE = 50;
    private static final double HIGH = 90;

    /** The range of these figures without those that are not a number; empty where none is left. */
    static Optional<Range> of(double[] figures) {
        double[] known =
                Arrays.stream(figures).filter(figure -> !Double.isNaN(figure)).toArray();
        if (known.length == 0) {
            return Optional.empty();
        }
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(known);
        double sum = 0;
        for (double figure : known) {
            sum += figure;
        }
        return Optional.of(new Range(
                percentile.evaluate(LOW), percentile.evaluate(MIDDLE), percentile.evaluate(HIGH), sum / known.length));
    }
}
