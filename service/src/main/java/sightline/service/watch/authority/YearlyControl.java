package sightline.service.watch.authority;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.control.ChartOptions;
import sightline.insight.control.ChartPoint;
import sightline.insight.control.ControlChart;
import sightline.insight.control.Point;
import sightline.insight.indicator.Direction;
import sightline.insight.indicator.Proportion;
import sightline.insight.indicator.Unit;
import sightline.insight.published.AuthorityYear;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.ControlChartPicture;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.ControlChartPicture.Phase;
import sightline.service.page.chart.Words;

/**
 * The control chart of a yearly percentage, where it can be drawn at all, with what it can and cannot tell.
 *
 * @param chart the picture, or empty
 * @param words why there is none, or how far to trust it
 */
public record YearlyControl(Optional<Chart> chart, String words) {

    private static final int FEWEST_YEARS = 8;
    private static final long FEWEST_PLANS = 30;

    static YearlyControl of(AuthorityAnswer answer) {
        List<AuthorityYear> years = answer.series().values().stream()
                .filter(row -> row.onTimeExcludingExceptions().isPresent())
                .toList();
        List<AuthorityYear> judged = years.stream()
                .filter(row -> row.onTimeExcludingExceptions().orElseThrow().whole() >= FEWEST_PLANS)
                .toList();
        if (judged.size() < FEWEST_YEARS) {
            return new YearlyControl(
                    Optional.empty(),
                    "There is no control chart: it needs at least %d years of %d plans or more, and %s has %d. With fewer, a limit would be drawn from chance."
                            .formatted(
                                    FEWEST_YEARS,
                                    FEWEST_PLANS,
                                    answer.authority().name(),
                                    judged.size()));
        }
        ControlChart chart = ControlChart.of(
                judged.stream()
                        .map(row -> new Point(LocalDate.of(row.year(), Month.JANUARY, 1), percent(row)))
                        .toList(),
                ChartOptions.towards(Direction.INCREASE));
        return new YearlyControl(Optional.of(picture(answer, chart)), caution(judged, years.size() - judged.size()));
    }

    private static Chart picture(AuthorityAnswer answer, ControlChart chart) {
        Axis axis = new Axis("New plans issued within 20 weeks, without exceptions", Unit.PERCENT);
        Words words = new Words(
                "Control chart of plans on time in %s"
                        .formatted(answer.authority().name()),
                sentence(chart));
        return new ControlChartPicture(
                words,
                axis,
                List.of(new Phase(
                        "", chart.points().stream().map(YearlyControl::point).toList())),
                Optional.empty());
    }

    private static ControlChartPicture.Point point(ChartPoint point) {
        double mean = point.mean();
        return new ControlChartPicture.Point(
                String.valueOf(point.date().getYear()),
                OptionalDouble.of(point.value()),
                mean,
                point.limits().map(limits -> Math.max(0, limits.lower())).orElse(mean),
                point.limits().map(limits -> Math.min(100, limits.upper())).orElse(mean),
                switch (point.type()) {
                    case COMMON_CAUSE -> Kind.COMMON;
                    case SPECIAL_CAUSE_IMPROVEMENT -> Kind.IMPROVEMENT;
                    case SPECIAL_CAUSE_CONCERN -> Kind.CONCERN;
                    case SPECIAL_CAUSE_NEUTRAL_HIGH, SPECIAL_CAUSE_NEUTRAL_LOW -> Kind.CHANGE;
                });
    }

    private static String sentence(ControlChart chart) {
        String marked = switch (chart.signals()) {
            case 0 -> "none of them stands out from the ordinary ups and downs of the others";
            case 1 -> "one of them stands out from the ordinary ups and downs of the others";
            default -> "%d of them stand out from the ordinary ups and downs of the others".formatted(chart.signals());
        };
        return "Of %d years, %s. The average is %s."
                .formatted(
                        chart.points().size(),
                        marked,
                        InWords.percent(chart.last().mean()));
    }

    private static String caution(List<AuthorityYear> judged, int leftOut) {
        String small = leftOut == 0 ? "" : " %d with fewer than %d plans left out.".formatted(leftOut, FEWEST_PLANS);
        return "Read this chart with care. It has %d yearly points, fewer than the 13 that settle its limits, so the limits will move.%s It treats a year of few plans like a year of many. It can show that a year was unlike the others; it can't show a slide within a year, which is what a council's own weekly figures are for. A limit beyond 0%% or 100%% is drawn at the edge."
                .formatted(judged.size(), small);
    }

    private static double percent(AuthorityYear row) {
        return row.onTimeExcludingExceptions().map(Proportion::percent).orElseThrow();
    }
}
