package sightline.service.casework.count;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;
import sightline.insight.live.LiveIndicators;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource.Offer;
import sightline.service.review.figure.FigureSource.Result;
import sightline.service.review.figure.FrozenData;
import sightline.service.watch.live.Aftermath;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Episode;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Notice;
import sightline.service.watch.live.Past;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Share;
import sightline.service.watch.live.Situation;
import sightline.service.watch.live.Situations;

/** The figures behind the pages of the live situation, for reviews that take them as evidence; nothing else is in them. */
@Component
final class SituationFigures {

    private static final String NAME = "live";
    private static final String HIDDEN = "not shown";
    private static final String SOURCE =
            "The council’s own case records, counted by Sightline; counts under 6 hidden, and what would tell of them";
    private static final int YEAR = 12;

    private final Situations situations;

    SituationFigures(Situations situations) {
        this.situations = situations;
    }

    /** What can be asked of the latest month. */
    List<Offer> offers(String authority) {
        List<Offer> offers = new ArrayList<>();
        situations.latest(authority).ifPresent(latest -> {
            Map<String, String> year = Map.of("from", latest.minusMonths(YEAR - 1L).toString(), "to", latest.toString());
            indicators().forEach(indicator -> offers.add(
                    new Offer(FigureQuery.of(NAME, indicator.id(), year), indicator.name() + ", by month")));
            offers.add(new Offer(
                    FigureQuery.of(NAME, "flow", year), "Requests, assessments taken on and completed, by month"));
            Map<String, String> at = Map.of("at", latest.toString());
            offers.add(new Offer(FigureQuery.of(NAME, "open-by-age", at), "Open requests by age"));
            offers.add(new Offer(FigureQuery.of(NAME, "forecast", at), "What will be on time of the latest requests"));
            offers.add(new Offer(FigureQuery.of(NAME, "alerts", at), "The alerts of the latest month end"));
        });
        return offers;
    }

    private static List<Indicator> indicators() {
        return LiveIndicators.ALL.stream()
                .map(indicator -> indicator.definition())
                .filter(indicator -> !MonthTable.isKeptBack(indicator.id()))
                .toList();
    }

    /** The answer; empty where nothing of that name is counted. */
    Optional<Result> run(String authority, FigureQuery query) {
        Optional<Indicator> indicator = indicators().stream()
                .filter(one -> one.id().equals(query.measure()))
                .findFirst();
        if (indicator.isPresent()) {
            return Optional.of(months(authority, query, months -> indicator(indicator.get(), months)));
        }
        return switch (query.measure()) {
            case "flow" -> Optional.of(months(authority, query, SituationFigures::flow));
            case "cohort-curve" -> Optional.of(at(authority, query, now -> curve(now, query)));
            case "open-by-age" -> Optional.of(at(authority, query, SituationFigures::open));
            case "forecast" -> Optional.of(at(authority, query, SituationFigures::forecast));
            case "alarm-record" -> Optional.of(record(authority));
            case "alerts" -> Optional.of(at(authority, query, SituationFigures::alerts));
            default -> Optional.empty();
        };
    }

    private Result at(String authority, FigureQuery query, Function<Situation, Result> found) {
        return month(query.get("at"))
                .flatMap(month -> situations.at(authority, month))
                .map(found)
                .orElseGet(() -> new Result.Unknown("Name a month that has ended, such as at=2025-11."));
    }

    private Result months(String authority, FigureQuery query, Function<List<Month>, Result> found) {
        return month(query.get("from"))
                .flatMap(from -> month(query.get("to"))
                        .filter(to -> !to.isBefore(from))
                        .flatMap(to -> situations.at(authority, to))
                        .map(now -> now.months().stream()
                                .filter(month -> !month.month().isBefore(from))
                                .toList()))
                .filter(months -> !months.isEmpty())
                .map(found)
                .orElseGet(() ->
                        new Result.Unknown("Name months that have ended, such as from 2025-01 to 2025-12."));
    }

    static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Result indicator(Indicator indicator, List<Month> months) {
        List<List<String>> rows = months.stream()
                .map(month -> {
                    Share share = month.share(indicator.id());
                    return List.of(
                            month.month().toString(),
                            count(share.whole()),
                            count(share.part()),
                            value(share, indicator.unit()));
                })
                .toList();
        List<String> last = rows.getLast();
        return found(
                indicator.name() + ", by month",
                "%s of %s in %s"
                        .formatted(
                                last.get(2),
                                last.get(1),
                                InWords.month(months.getLast().month())),
                period(months),
                indicator.unit(),
                List.of("Month", "All", "Of them", indicator.name()),
                rows);
    }

    /** A share in percent, or a ratio, as a figure holds it. */
    static String value(Share share, Unit unit) {
        if (share.percent().isEmpty()) {
            return HIDDEN;
        }
        return unit == Unit.RATIO
                ? String.format(Locale.UK, "%.2f", share.ratio().orElseThrow())
                : String.format(Locale.UK, "%.1f", share.percent().orElseThrow());
    }

    private static Result flow(List<Month> months) {
        List<List<String>> rows = months.stream()
                .map(month -> List.of(
                        month.month().toString(),
                        count(month.received()),
                        count(month.accepted()),
                        count(month.completed())))
                .toList();
        List<String> last = rows.getLast();
        return found(
                "Requests, assessments taken on and completed, by month",
                "%s requests, about %s taken on, about %s completed in %s"
                        .formatted(
                                last.get(1),
                                last.get(2),
                                last.get(3),
                                InWords.month(months.getLast().month())),
                period(months),
                Unit.COUNT,
                List.of("Month", "Requests", "Taken on, to the nearest five", "Completed, to the nearest five"),
                rows);
    }

    private static Result curve(Situation now, FigureQuery query) {
        Optional<Cohort> cohort =
                Quarter.read(query.get("quarter")).flatMap(now::cohort).filter(one -> !one.points().isEmpty());
        return cohort.<Result>map(one -> found(
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
                        one.points().stream().map(SituationFigures::point).toList()))
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

    private static Result open(Situation now) {
        List<List<String>> rows = now.open().stream()
                .map(band -> List.of(band.words(), count(band.count())))
                .toList();
        long past = now.open().stream()
                .filter(Situation.Band::overdue)
                .mapToLong(band -> band.count().orElse(0))
                .sum();
        return found(
                "Open requests by age at the end of " + InWords.month(now.month()),
                "about %d past 20 weeks".formatted(past),
                "the end of " + InWords.month(now.month()),
                Unit.COUNT,
                List.of("Time since the request", "Open requests, to the nearest five"),
                rows);
    }

    private static Result forecast(Situation now) {
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
        return found(
                "What will be on time of the plans for the latest requests, as it looked at the end of "
                        + InWords.month(now.month()),
                "about %s%% for those of %s"
                        .formatted(rows.getLast().getLast(), rows.getLast().getFirst()),
                "the end of " + InWords.month(now.month()),
                Unit.PERCENT,
                List.of("Requests received in", "Four of five futures from", "to", "On time, in percent"),
                rows);
    }

    private static Result alerts(Situation now) {
        List<List<String>> rows = now.alerts().stream()
                .map(SituationFigures::alert)
                .toList();
        return found(
                "What was told at the end of " + InWords.month(now.month()),
                rows.isEmpty() ? "no alert" : "%d told".formatted(rows.size()),
                "the end of " + InWords.month(now.month()),
                Unit.COUNT,
                List.of("What was looked at", "Which way", "Since", "What was told", "False alarms a year"),
                rows.isEmpty() ? List.of(List.of("no alert", "", "", "", HIDDEN)) : rows);
    }

    /** Every alert that said it was getting worse in three years, with what came after. */
    private Result record(String authority) {
        Optional<List<Situations.Told>> told = situations.told(authority);
        if (told.isEmpty()) {
            return new Result.Unknown("Three years of alerts are being worked out. Ask again in a minute or two.");
        }
        List<Past> quarters = situations
                .latest(authority)
                .flatMap(latest -> situations.at(authority, latest))
                .map(Situation::quarters)
                .orElse(List.of());
        List<List<String>> rows = Episode.of(told.get()).stream()
                .map(episode -> Aftermath.of(episode, quarters))
                .map(after -> List.of(
                        after.episode().words(),
                        after.episode().when(),
                        Aftermath.words(after.before()),
                        Aftermath.words(after.lowest()),
                        after.verdict().words(),
                        String.format(Locale.UK, "%.2f", after.episode().begun().falseAlarmsPerYear())))
                .toList();
        return found(
                "Alerts that said it was getting worse, with what came of them",
                rows.isEmpty() ? "no alert" : "%d began".formatted(rows.size()),
                told.get().isEmpty()
                        ? "no month end yet"
                        : "%s to %s"
                                .formatted(
                                        InWords.month(told.get().getFirst().month()),
                                        InWords.month(told.get().getLast().month())),
                Unit.COUNT,
                List.of("What was told", "When", "On time before", "Lowest within a year", "What came", "False alarms a year"),
                rows.isEmpty() ? List.of(List.of("no alert", "", "", "", "", HIDDEN)) : rows);
    }

    private static List<String> alert(Notice notice) {
        return List.of(
                notice.indicator(),
                notice.turn().written(),
                InWords.date(notice.since()),
                notice.statement(),
                String.format(Locale.UK, "%.2f", notice.falseAlarmsPerYear()));
    }

    private static String count(OptionalLong count) {
        return count.isPresent() ? String.valueOf(count.getAsLong()) : HIDDEN;
    }

    private static String period(List<Month> months) {
        return "%s to %s"
                .formatted(
                        InWords.month(months.getFirst().month()),
                        InWords.month(months.getLast().month()));
    }

    private static Result found(
            String title, String value, String period, Unit unit, List<String> heads, List<List<String>> rows) {
        return new Result.Found(new FrozenData(
                title,
                value,
                period,
                SOURCE,
                unit,
                heads,
                rows.stream()
                        .map(cells -> new FrozenData.Row(cells, "case records"))
                        .toList()));
    }
}
