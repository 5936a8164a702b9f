package sightline.service.watch.live;

import java.util.List;
import java.util.Optional;
import sightline.insight.indicator.Interval;

/**
 * The requests of a quarter of a year, and how many of them had a plan after so many weeks; those still open are among
 * them. Weeks in which fewer than six plans came are told together with the next.
 *
 * @param quarter in which they were received
 * @param requests how many there are
 * @param followed through how many weeks each of them was followed
 * @param points from the first week at which enough had a plan
 * @param forecast what will come of those that are open; empty once the twenty weeks of all are over
 */
public record Cohort(
        Quarter quarter, long requests, int followed, List<Point> points, Optional<Forecast> forecast) {

    public Cohort {
        points = List.copyOf(points);
    }

    /**
     * After so many weeks.
     *
     * @param weeks since the request
     * @param percent of all requests that had a plan
     * @param likely the 95% range of the share behind it, in percent
     */
    public record Point(int weeks, double percent, Interval likely) {}

    /**
     * What will come of a quarter's requests.
     *
     * @param percent of their plans that will be on time
     * @param likely where four of five futures lie, in percent
     */
    public record Forecast(long percent, Interval likely) {}

    /** The share with a plan by the latest point up to so many weeks; 0 where so few had one that none is told. */
    public Optional<Point> by(int weeks) {
        return points.stream().filter(point -> point.weeks() <= weeks).reduce((first, second) -> second);
    }
}
