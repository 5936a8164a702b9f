package sightline.service.improvement.effect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import sightline.insight.control.ChartOptions;
import sightline.insight.control.ChartPoint;
import sightline.insight.control.ControlChart;
import sightline.insight.control.Point;
import sightline.insight.control.PointType;
import sightline.service.improvement.book.Effect;
import sightline.service.page.InWords;
import sightline.service.review.figure.FrozenData;

/**
 * An indicator before and after a day: one control chart whose mean and limits come from the months before, and what its
 * later months say. A change is told only where it is more than chance; why it came, no chart can tell.
 *
 * @param gauge what was looked at
 * @param since the day of the action
 * @param chart of the months that have a figure
 * @param before how many of them lie before the day
 */
record BeforeAfter(Gauge gauge, Since since, ControlChart chart, int before) {

    /** The chart needs so many months before the action to have limits of their own. */
    static final int FEWEST_BEFORE = 12;

    /** So many months after it, before anything is said. */
    static final int FEWEST_AFTER = 6;

    /** One or two months beyond a limit come now and then where nothing has changed. */
    static final int FEWEST_SIGNALS = 3;

    /** Empty where there are too few months with a figure to draw limits from. */
    static Optional<BeforeAfter> of(Gauge gauge, FrozenData data, Since since) {
        List<Point> points = data.rows().stream()
                .filter(row -> row.number().isPresent())
                .map(row -> new Point(
                        YearMonth.parse(row.label()).atDay(1), row.number().getAsDouble()))
                .toList();
        LocalDate first = YearMonth.from(since.day()).atDay(1);
        int before = (int)
                points.stream().filter(point -> point.date().isBefore(first)).count();
        if (before < FEWEST_BEFORE) {
            return Optional.empty();
        }
        ChartOptions options = ChartOptions.towards(gauge.direction()).fixedAfter(before);
        return Optional.of(new BeforeAfter(gauge, since, ControlChart.of(points, options), before));
    }

    List<ChartPoint> later() {
        return chart.points().subList(before, chart.points().size());
    }

    Effect.Seen verdict() {
        long better = count(PointType.SPECIAL_CAUSE_IMPROVEMENT);
        long worse = count(PointType.SPECIAL_CAUSE_CONCERN);
        if (later().size() < FEWEST_AFTER) {
            return Effect.Seen.TOO_EARLY;
        }
        return Math.max(better, worse) < FEWEST_SIGNALS || better == worse
                ? Effect.Seen.NO_CHANGE
                : better > worse ? Effect.Seen.BETTER : Effect.Seen.WORSE;
    }

    /** What can be said, in words that claim no more than the chart shows. */
    String words() {
        int months = later().size();
        String mean = figure(chart.points().getFirst().mean());
        if (verdict() == Effect.Seen.TOO_EARLY) {
            return "%s there are %d months with a figure. At least %d are needed before anything can be said."
                    .formatted(sinceWords(), months, FEWEST_AFTER);
        }
        return switch (verdict()) {
            case BETTER ->
                "In %d of the %d months %s it was better than chance alone brings, against an average of %s before. Other things changed in that time too: this shows that it changed, not why."
                        .formatted(count(PointType.SPECIAL_CAUSE_IMPROVEMENT), months, after(), mean);
            case WORSE ->
                "In %d of the %d months %s it was worse than chance alone brings, against an average of %s before. A backlog that is being cleared can do that: look at the requests below before you judge."
                        .formatted(count(PointType.SPECIAL_CAUSE_CONCERN), months, after(), mean);
            case NO_CHANGE, TOO_EARLY ->
                "In the %d months %s it moved within what chance alone brings, around the average of %s from before. No effect can be seen yet."
                        .formatted(months, after(), mean);
        };
    }

    private String after() {
        return "since " + InWords.date(since.day());
    }

    private String sinceWords() {
        return "Since %s".formatted(InWords.date(since.day()));
    }

    private long count(PointType type) {
        return later().stream().filter(point -> point.type() == type).count();
    }

    String figure(double value) {
        return gauge == Gauge.THROUGHPUT ? "%.2f".formatted(value) : InWords.percent(value);
    }
}
