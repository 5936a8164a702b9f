package sightline.service.watch.whatif;

import java.util.List;
import java.util.Optional;
import sightline.insight.simulation.Measure;
import sightline.insight.simulation.Month;
import sightline.insight.simulation.Outcome;
import sightline.insight.simulation.Range;

/**
 * What came of a question; kept as JSON.
 *
 * @param known the last month that was known
 * @param lines one a scenario, as now first
 * @param notes what was taken for granted
 */
public record TriedOut(String known, List<Line> lines, List<String> notes) {

    private static final double TENTHS = 10;

    public TriedOut {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * A scenario by month.
     *
     * @param name of the scenario
     * @param months the first one first
     */
    public record Line(String name, List<Point> months) {
        public Line {
            months = List.copyOf(months);
        }

        static Line of(Outcome outcome) {
            return new Line(
                    outcome.scenario().name(),
                    outcome.months().stream().map(Point::of).toList());
        }
    }

    /**
     * A month.
     *
     * @param month such as 2027-01
     * @param published of the plans issued in it, the share on time in percent
     * @param requested of its requests that come to a plan, the share whose plan is on time
     * @param backlog open past the twenty weeks at its end
     */
    public record Point(
            String month, Optional<Spread> published, Optional<Spread> requested, Optional<Spread> backlog) {

        static Point of(Month month) {
            return new Point(
                    month.month().toString(),
                    month.figure(Measure.ON_TIME_ISSUED).map(Spread::of),
                    month.figure(Measure.ON_TIME_REQUESTED).map(Spread::of),
                    month.figure(Measure.BACKLOG).map(Spread::of));
        }
    }

    /**
     * How a figure comes out over many runs.
     *
     * @param low one run in ten is lower
     * @param median half of them are
     * @param high one in ten is higher
     */
    public record Spread(double low, double median, double high) {

        static Spread of(Range range) {
            return new Spread(tenths(range.low()), tenths(range.median()), tenths(range.high()));
        }

        private static double tenths(double value) {
            return Math.rint(value * TENTHS) / TENTHS;
        }
    }
}
