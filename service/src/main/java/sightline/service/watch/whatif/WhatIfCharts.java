package sightline.service.watch.whatif;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.CurveChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.whatif.TriedOut.Line;
import sightline.service.watch.whatif.TriedOut.Point;
import sightline.service.watch.whatif.TriedOut.Spread;

/** Draws a scenario beside as now. */
final class WhatIfCharts {

    private final Line now;
    private final Line shown;

    WhatIfCharts(Line now, Line shown) {
        this.now = now;
        this.shown = shown;
    }

    Chart published() {
        return chart(
                "The published rate: of the plans issued in a month, those within 20 weeks",
                new Axis("Of the plans issued in the month, within 20 weeks", Unit.PERCENT),
                Point::published);
    }

    Chart requested() {
        return chart(
                "What families meet: of a month’s requests that come to a plan, those whose plan is on time",
                new Axis("Of the month’s requests that come to a plan, within 20 weeks", Unit.PERCENT),
                Point::requested);
    }

    Chart backlog() {
        return chart(
                "The backlog: requests open past 20 weeks at the end of a month",
                new Axis("Requests open past 20 weeks", Unit.COUNT),
                Point::backlog);
    }

    private Chart chart(String title, Axis axis, Function<Point, Optional<Spread>> figure) {
        List<String> steps = shown.months().stream()
                .map(point -> shortly(YearMonth.parse(point.month())))
                .toList();
        List<CurveChart.Curve> curves = new ArrayList<>();
        if (!shown.equals(now)) {
            curves.add(curve(shown, Tone.MAIN, figure, true));
        }
        curves.add(curve(now, shown.equals(now) ? Tone.MAIN : Tone.MUTED, figure, shown.equals(now)));
        return new CurveChart(
                new Words(title, sentence(title, axis.unit(), figure)),
                axis,
                new CurveChart.Along("Month", steps, 1),
                curves,
                Optional.empty());
    }

    private static CurveChart.Curve curve(
            Line line, Tone tone, Function<Point, Optional<Spread>> figure, boolean range) {
        List<CurveChart.Point> points = new ArrayList<>();
        for (int i = 0; i < line.months().size(); i++) {
            Optional<Spread> spread = figure.apply(line.months().get(i));
            points.add(new CurveChart.Point(
                    i,
                    spread.map(each -> OptionalDouble.of(each.median())).orElseGet(OptionalDouble::empty),
                    range ? spread.map(each -> List.of(each.low(), each.high())).orElse(List.of()) : List.of()));
        }
        return new CurveChart.Curve(line.name(), tone, points);
    }

    private String sentence(String title, Unit unit, Function<Point, Optional<Spread>> figure) {
        int last = -1;
        for (int i = 0; i < shown.months().size(); i++) {
            if (figure.apply(shown.months().get(i)).isPresent()
                    && figure.apply(now.months().get(i)).isPresent()) {
                last = i;
            }
        }
        if (last < 0) {
            return title + ": nothing can be said yet.";
        }
        String mark = unit == Unit.PERCENT ? "%" : "";
        Spread here = figure.apply(shown.months().get(last)).orElseThrow();
        String range = String.format(
                Locale.UK, "%.0f%s (in four runs of five, %.0f to %.0f)", here.median(), mark, here.low(), here.high());
        String when = shortly(YearMonth.parse(shown.months().get(last).month()));
        return shown.equals(now)
                ? "As now, it is %s in %s.".formatted(range, when)
                : "With “%s” it is %s in %s; as now, %s."
                        .formatted(
                                shown.name(),
                                range,
                                when,
                                String.format(
                                        Locale.UK,
                                        "%.0f%s",
                                        figure.apply(now.months().get(last))
                                                .orElseThrow()
                                                .median(),
                                        mark));
    }

    private static String shortly(YearMonth month) {
        return "%s %d".formatted(month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK), month.getYear());
    }
}
