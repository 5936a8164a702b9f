package sightline.service.casework.count;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource.Result;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Notice;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Situation;

/** Figures of an authority at the end of a month, as reviews may take them as evidence. */
final class MomentFigures {

    private MomentFigures() {}

    static Result curve(Situation now, FigureQuery query) {
        Optional<Cohort> cohort =
                Quarter.read(query.get("quarter")).flatMap(now::cohort).filter(one -> !one.points().isEmpty());
        return cohort.<Result>map(one -> CaseFigure.of(
                        "Requests received in %s that had a plan, by weeks since the request"
                                .formatted(one.quarter().words()),
                        "%s after %d weeks, of %d requests"
                                .formatted(
                                        InWords.percent(one.points().getLast().percent()),
                                        one.points().getLast().weeks(),
                                        one.requests()),
                        one.quarter().words(),
                        Unit.PERCENT,
                        List.of("Weeks", "Lowest it may be", "Highest it may be", "With a plan, in percent"),
                        one.points().stream().map(MomentFigures::point).toList()))
                .orElseGet(() -> new Result.Unknown(
                        "Name a quarter whose requests have been followed for long enough, such as quarter=2025-Q1."));
    }

    private static List<String> point(Cohort.Point point) {
        return List.of(
                String.valueOf(point.weeks()) + " weeks",
                String.format(Locale.UK, "%.1f", point.likely().low()),
                String.format(Locale.UK, "%.1f", point.likely().high()),
                String.format(Locale.UK, "%.1f", point.percent()));
    }

    static Result open(Situation now) {
        List<List<String>> rows = now.open().stream()
                .map(band -> List.of(band.words(), CaseFigure.count(band.count())))
                .toList();
        long past = now.open().stream()
                .filter(Situation.Band::overdue)
                .mapToLong(band -> band.count().orElse(0))
                .sum();
        return CaseFigure.of(
                "Open requests by age at the end of " + InWords.month(now.month()),
                "about %d past 20 weeks".formatted(past),
                "the end of " + InWords.month(now.month()),
                Unit.COUNT,
                List.of("Time since the request", "Open requests, to the nearest five"),
                rows);
    }

    static Result forecast(Situation now) {
        List<Cohort> open = now.cohorts().stream()
                .filter(cohort -> cohort.forecast().isPresent())
                .toList();
        if (open.isEmpty()) {
            return new Result.Unknown("At the end of that month too few requests were open for a forecast.");
        }
        List<List<String>> rows = open.stream()
                .map(cohort -> {
                    Cohort.Forecast forecast = cohort.forecast().orElseThrow();
                    return List.of(
                            cohort.quarter().words(),
                            String.format(Locale.UK, "%.0f", forecast.likely().low()),
                            String.format(Locale.UK, "%.0f", forecast.likely().high()),
                            String.valueOf(forecast.percent()));
                })
                .toList();
        return CaseFigure.of(
                "What will be on time of the plans for the latest requests, as it looked at the end of "
                        + InWords.month(now.month()),
                "about %s%% for those of %s"
                        .formatted(rows.getLast().getLast(), rows.getLast().getFirst()),
                "the end of " + InWords.month(now.month()),
                Unit.PERCENT,
                List.of("Requests received in", "Four of five futures from", "to", "On time, in percent"),
                rows);
    }

    static Result alerts(Situation now) {
        List<List<String>> rows = now.alerts().stream()
                .map(MomentFigures::alert)
                .toList();
        return CaseFigure.of(
                "What was told at the end of " + InWords.month(now.month()),
                rows.isEmpty() ? "no alert" : "%d told".formatted(rows.size()),
                "the end of " + InWords.month(now.month()),
                Unit.COUNT,
                List.of("What was looked at", "Which way", "Since", "What was told", "False alarms a year"),
                rows.isEmpty() ? List.of(List.of("no alert", "", "", "", CaseFigure.HIDDEN)) : rows);
    }

    private static List<String> alert(Notice notice) {
        return List.of(
                notice.indicator(),
                notice.turn().written(),
                InWords.date(notice.since()),
                notice.statement(),
                String.format(Locale.UK, "%.2f", notice.falseAlarmsPerYear()));
    }
}
