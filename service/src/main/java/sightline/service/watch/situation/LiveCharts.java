package sightline.service.watch.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.CurveChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Situation;

/** Draws the situation: the curves of requests, what is open, and what comes in and is finished. */
final class LiveCharts {

    private static final int WEEKS = 52;
    private static final int STEP = 4;
    private static final int LIMIT = 20;
    private static final int OLD_ENOUGH = 12;
    private static final int QUARTERS = 4;
    private static final int FLOW = 24;
    private static final int HALF_YEAR = 6;

    private final Situation now;

    LiveCharts(Situation now) {
        this.now = now;
    }

    /** The latest quarter whose requests could be followed for a while. */
    Optional<Cohort> latest() {
        return now.cohorts().stream()
                .filter(cohort -> cohort.followed() >= OLD_ENOUGH)
                .reduce((first, second) -> second);
    }

    /** The curve of the latest quarter beside the same quarter of the year before. */
    Optional<Chart> cohorts() {
        return latest().map(cohort -> {
            Optional<Cohort> before = now.cohort(cohort.quarter().plus(-QUARTERS));
            List<CurveChart.Curve> curves = new ArrayList<>();
            curves.add(curve(cohort.quarter().words(), Tone.MAIN, cohort, true));
            before.ifPresent(other -> curves.add(curve(other.quarter().words(), Tone.MUTED, other, false)));
            return new CurveChart(
                    new Words("Requests that have a plan, by weeks since the request", sentence(cohort, before)),
                    new Axis("Share of all requests that have a plan, open ones among them", Unit.PERCENT),
                    new CurveChart.Along(
                            "Weeks since the request",
                            IntStream.rangeClosed(0, WEEKS / STEP)
                                    .mapToObj(step -> String.valueOf(STEP * step))
                                    .toList(),
                            STEP),
                    curves,
                    Optional.of(new CurveChart.Mark(LIMIT, "20 weeks: the limit of the law")));
        });
    }

    private static CurveChart.Curve curve(String name, Tone tone, Cohort cohort, boolean range) {
        List<CurveChart.Point> points = new ArrayList<>(List.of(CurveChart.Point.of(0, OptionalDouble.of(0))));
        cohort.points().forEach(point -> points.add(new CurveChart.Point(
                point.weeks(),
                OptionalDouble.of(point.percent()),
                range ? List.of(point.likely().low(), point.likely().high()) : List.of())));
        return new CurveChart.Curve(name, tone, points);
    }

    private static String sentence(Cohort cohort, Optional<Cohort> before) {
        int weeks = Math.min(LIMIT, cohort.followed());
        return "Of the %s requests received in %s, %s had a plan after %d weeks%s."
                .formatted(
                        InWords.count(cohort.requests()),
                        cohort.quarter().words(),
                        share(cohort, weeks),
                        weeks,
                        before.map(other -> "; of those received in %s it was %s"
                                        .formatted(other.quarter().words(), share(other, weeks)))
                                .orElse(""));
    }

    /** The share by some weeks; a point is told once six more had a plan, so it may rest on an earlier week. */
    static String share(Cohort cohort, int weeks) {
        return cohort.by(weeks)
                .map(point -> InWords.percent(point.percent())
                        + (point.weeks() < weeks ? " (after %d)".formatted(point.weeks()) : ""))
                .orElse("too few to show");
    }

    Chart open() {
        long past = sum(true);
        long all = past + sum(false);
        return new BarChart(
                new Words(
                        "Open requests by age at the end of " + InWords.month(now.month()),
                        "About %s requests are open; about %s of them are past the 20 weeks of the law. Numbers are to the nearest five."
                                .formatted(InWords.count(all), past == 0 ? "none or few" : InWords.count(past))),
                new Axis("Open requests, to the nearest five", Unit.COUNT),
                "Time since the request",
                now.open().stream().map(Situation.Band::words).toList(),
                List.of(new BarChart.Series(
                        "Open requests",
                        Tone.MAIN,
                        now.open().stream().map(band -> number(band.count())).toList())),
                BarChart.Arrangement.GROUPED);
    }

    private long sum(boolean overdue) {
        return now.open().stream()
                .filter(band -> band.overdue() == overdue)
                .mapToLong(band -> band.count().orElse(0))
                .sum();
    }

    Chart flow() {
        List<Month> all = now.months();
        List<Month> months = all.subList(Math.max(0, all.size() - FLOW), all.size());
        List<Month> half = months.subList(Math.max(0, months.size() - HALF_YEAR), months.size());
        return new CurveChart(
                new Words(
                        "Requests, assessments taken on and assessments completed, month by month",
                        "In the latest %d months about %s requests came, about %s assessments were taken on and about %s were brought to an end."
                                .formatted(
                                        half.size(),
                                        about(half, Month::received),
                                        about(half, Month::accepted),
                                        about(half, Month::completed))),
                new Axis("In the month", Unit.COUNT),
                new CurveChart.Along(
                        "Month",
                        months.stream()
                                .map(month -> OnTimeControl.shortly(month.month()))
                                .toList(),
                        1),
                List.of(
                        flow("requests", Tone.MUTED, months, Month::received),
                        flow("taken on", Tone.SECOND, months, Month::accepted),
                        flow("completed", Tone.MAIN, months, Month::completed)),
                Optional.empty());
    }

    private static CurveChart.Curve flow(
            String name, Tone tone, List<Month> months, Function<Month, OptionalLong> count) {
        return new CurveChart.Curve(
                name,
                tone,
                IntStream.range(0, months.size())
                        .mapToObj(i -> CurveChart.Point.of(i, number(count.apply(months.get(i)))))
                        .toList());
    }

    private static String about(List<Month> months, Function<Month, OptionalLong> count) {
        long sum = months.stream().mapToLong(month -> count.apply(month).orElse(0)).sum();
        return InWords.count(Math.round(sum / 10.0) * 10);
    }

    private static OptionalDouble number(OptionalLong count) {
        return count.isPresent() ? OptionalDouble.of(count.getAsLong()) : OptionalDouble.empty();
    }
}
