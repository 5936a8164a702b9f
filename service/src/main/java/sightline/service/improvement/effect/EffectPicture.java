package sightline.service.improvement.effect;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.control.ChartPoint;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.ControlChartPicture;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.ControlChartPicture.Phase;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.review.figure.FrozenData;

/** Draws what is known of an effect: the months with the dated action on them, and the requests before and after it. */
final class EffectPicture {

    private static final double MOST = 100;

    private EffectPicture() {}

    static Chart months(BeforeAfter both) {
        Unit unit = both.gauge() == Gauge.THROUGHPUT ? Unit.RATIO : Unit.PERCENT;
        List<ChartPoint> points = both.chart().points();
        String day = InWords.date(both.since().day());
        return new ControlChartPicture(
                new Words(
                        "%s, month by month, before and after %s"
                                .formatted(both.gauge().words(), day),
                        both.words()),
                new Axis(both.gauge().words(), unit),
                List.of(
                        phase("", points.subList(0, both.before()), unit),
                        phase(
                                "%s %s".formatted(both.since().words(), day),
                                points.subList(both.before(), points.size()),
                                unit)),
                Optional.empty());
    }

    private static Phase phase(String label, List<ChartPoint> points, Unit unit) {
        return new Phase(label, points.stream().map(point -> point(point, unit)).toList());
    }

    private static ControlChartPicture.Point point(ChartPoint point, Unit unit) {
        double mean = point.mean();
        double most = unit == Unit.PERCENT ? MOST : Double.MAX_VALUE;
        return new ControlChartPicture.Point(
                label(YearMonth.from(point.date())),
                OptionalDouble.of(point.value()),
                mean,
                point.limits().map(limits -> Math.max(0, limits.lower())).orElse(mean),
                point.limits().map(limits -> Math.min(most, limits.upper())).orElse(mean),
                switch (point.type()) {
                    case COMMON_CAUSE -> Kind.COMMON;
                    case SPECIAL_CAUSE_IMPROVEMENT -> Kind.IMPROVEMENT;
                    case SPECIAL_CAUSE_CONCERN -> Kind.CONCERN;
                    case SPECIAL_CAUSE_NEUTRAL_HIGH, SPECIAL_CAUSE_NEUTRAL_LOW -> Kind.CHANGE;
                });
    }

    private static String label(YearMonth month) {
        return "%s %d"
                .formatted(
                        month.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.UK), month.getYear());
    }

    /** The share of requests that had a plan after so many weeks, those still open among them. */
    static Chart cohorts(FrozenData earlier, FrozenData later) {
        return new BarChart(
                new Words(
                        "Requests with a plan, by weeks since the request",
                        "Of all requests, those still open among them, the share that had a plan after so many weeks: received %s, and %s."
                                .formatted(earlier.period(), later.period())),
                new Axis("Share with a plan", Unit.PERCENT),
                "Within",
                earlier.rows().stream().map(FrozenData.Row::label).toList(),
                List.of(
                        series("Before: " + earlier.period(), Tone.MUTED, earlier),
                        series("After: " + later.period(), Tone.MAIN, later)),
                BarChart.Arrangement.GROUPED);
    }

    private static BarChart.Series series(String name, Tone tone, FrozenData data) {
        return new BarChart.Series(
                name, tone, data.rows().stream().map(FrozenData.Row::number).toList());
    }
}
