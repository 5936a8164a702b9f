package sightline.insight.simulation;

import java.util.Collections;
import java.util.List;

/**
 * What comes in.
 *
 * @param requestsAYear requests for an assessment in a year
 * @param season how busy each month is against the mean, January first; twelve numbers
 * @param refused the share of requests that are not assessed
 * @param noPlan the share of assessments that end without a plan
 */
public record Demand(double requestsAYear, List<Double> season, double refused, double noPlan) {

    /** Every month like the other. */
    public static final List<Double> EVEN = Collections.nCopies(12, 1.0);

    public Demand {
        season = List.copyOf(season);
        if (season.size() != EVEN.size()) {
            throw new IllegalArgumentException("A year has twelve months, not %d.".formatted(season.size()));
        }
    }
}
