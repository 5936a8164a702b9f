package sightline.bench.measure;

import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * What one thing took, each time it was done.
 *
 * @param milliseconds one value a time, in the order measured; at least one
 */
public record Sample(List<Double> milliseconds) {

    public Sample {
        milliseconds = List.copyOf(milliseconds);
        if (milliseconds.isEmpty()) {
            throw new IllegalArgumentException("A sample has at least one value.");
        }
    }

    /** A sample of these values. */
    public static Sample of(double... milliseconds) {
        return new Sample(java.util.Arrays.stream(milliseconds).boxed().toList());
    }

    /** All the values of several samples. */
    public static Sample all(Stream<Sample> samples) {
        return new Sample(
                samples.flatMap(sample -> sample.milliseconds().stream()).toList());
    }

    /**
     * The smallest value that this share of all values doesn't exceed: a value that was measured, never one in between
     * (Hyndman and Fan 1996, definition 1).
     *
     * @param percent above 0, at most 100
     */
    public double percentile(double percent) {
        double[] values = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_1)
                .evaluate(values, percent);
    }

    /** Whether there are enough values for that percentile not to be simply the largest one. */
    public boolean tells(double percent) {
        return milliseconds.size() * (100 - percent) >= 100;
    }

    /** How many values there are. */
    public int size() {
        return milliseconds.size();
    }
}
