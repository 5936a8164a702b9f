package sightline.insight.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An XmR chart: each value, the mean, and the limits within which a stable process stays.
 *
 * <p>Rules and figures: NHSRplotthedots 0.2.2 (NHS-R Community), which follows NHS England's Making Data Count. The
 * arithmetic is done in the order in which R does it there, so that values on a limit fall on the same side.
 */
public final class ControlChart {

    /** A group with fewer points is called short: its limits still move with each new value. */
    public static final int ENOUGH_POINTS = 13;

    private final ChartOptions options;
    private final List<ChartPoint> points;

    private ControlChart(ChartOptions options, List<ChartPoint> points) {
        this.options = options;
        this.points = List.copyOf(points);
    }

    /**
     * The chart of a series.
     *
     * @param series its points in any order
     * @throws IllegalArgumentException where {@link Refusal#of} has a reason against it; ask that first
     */
    public static ControlChart of(List<Point> series, ChartOptions options) {
        Refusal.of(series, options).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.what());
        });
        List<Point> sorted =
                series.stream().sorted(Comparator.comparing(Point::date)).toList();
        List<ChartPoint> points = new ArrayList<>(sorted.size());
        int group = 0;
        int start = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (options.rebase().contains(sorted.get(i).date())) {
                addGroup(points, sorted.subList(start, i), group, options);
                group++;
                start = i;
            }
        }
        addGroup(points, sorted.subList(start, sorted.size()), group, options);
        return new ControlChart(options, points);
    }

    private static void addGroup(List<ChartPoint> points, List<Point> members, int number, ChartOptions options) {
        if (members.isEmpty()) {
            return;
        }
        double[] values = members.stream().mapToDouble(Point::value).toArray();
        Baseline baseline = Baseline.of(firstOf(values, options), options.screened());
        Group group = new Group(values, baseline);
        boolean isShort = values.length < ENOUGH_POINTS;
        for (int i = 0; i < values.length; i++) {
            Cause cause = Rule.judge(group, i);
            points.add(new ChartPoint(
                    members.get(i).date(),
                    values[i],
                    number,
                    baseline.mean(),
                    baseline.limits(),
                    cause,
                    PointType.of(cause, options.direction()),
                    isShort));
        }
    }

    private static double[] firstOf(double[] values, ChartOptions options) {
        int length = Math.min(values.length, options.fixAfter().orElse(values.length));
        return Arrays.copyOf(values, length);
    }

    /** Every point, oldest first; at least one. */
    public List<ChartPoint> points() {
        return points;
    }

    /** What was decided before it was drawn. */
    public ChartOptions options() {
        return options;
    }

    /** The latest point. */
    public ChartPoint last() {
        return points.getLast();
    }

    /** How many points are signals. */
    public int signals() {
        return (int) points.stream().filter(point -> point.cause().isSpecial()).count();
    }

    /** What the latest point says. */
    public Variation variation() {
        return Variation.of(last());
    }

    /** Whether the target will be met, by the latest limits; empty without a target or where neither way is better. */
    public Optional<Assurance> assurance() {
        return Assurance.of(options, last().limits());
    }
}
