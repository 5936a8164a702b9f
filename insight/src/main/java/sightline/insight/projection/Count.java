package sightline.insight.projection;

import java.util.Arrays;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * How many children a group has in a year, over all runs; worked out of every run's own count.
 *
 * @param year the calendar year
 * @param by by what children are grouped
 * @param group which group
 * @param mean mean of the runs
 * @param sd standard deviation
 * @param low one run in ten is lower
 * @param median half are
 * @param high one in ten is higher
 */
public record Count(
        int year, Grouping by, String group, double mean, double sd, double low, double median, double high) {

    static Count of(int year, Grouping by, String group, int[] counts) {
        double[] all = Arrays.stream(counts).asDoubleStream().toArray();
        double mean = Arrays.stream(counts).mapToLong(each -> each).sum() / (double) counts.length;
        double squares = 0;
        for (double each : all) {
            squares += (each - mean) * (each - mean);
        }
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(all);
        double sd = counts.length == 1 ? 0 : Math.sqrt(squares / (counts.length - 1));
        return new Count(
                year, by, group, mean, sd, percentile.evaluate(10), percentile.evaluate(50), percentile.evaluate(90));
    }
}
