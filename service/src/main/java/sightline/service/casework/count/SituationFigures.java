package sightline.service.casework.count;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource.Offer;
import sightline.service.review.figure.FigureSource.Result;
import sightline.service.watch.live.Aftermath;
import sightline.service.watch.live.Episode;
import sightline.service.watch.live.LiveFigures;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Past;
import sightline.service.watch.live.Situation;
import sightline.service.watch.live.Situations;

/** The figures behind the pages of the live situation, for reviews that take them as evidence; nothing else is in them. */
@Component
final class SituationFigures {

    private static final String NAME = "live";
    private static final int YEAR = 12;

    private final Situations situations;

    SituationFigures(Situations situations) {
        this.situations = situations;
    }

    /** What can be asked of the latest month. */
    List<Offer> offers(String authority) {
        List<Offer> offers = new ArrayList<>();
        situations.latest(authority).ifPresent(latest -> {
            Map<String, String> year =
                    Map.of("from", latest.minusMonths(YEAR - 1L).toString(), "to", latest.toString());
            indicators()
                    .forEach(indicator -> offers.add(
                            new Offer(FigureQuery.of(NAME, indicator.id(), year), indicator.name() + ", by month")));
            offers.add(new Offer(
                    FigureQuery.of(NAME, "flow", year), "Requests, assessments taken on and completed, by month"));
            Map<String, String> at = Map.of("at", latest.toString());
            offers.add(new Offer(FigureQuery.of(NAME, "open-by-age", at), "Open requests by age"));
            situations
                    .at(authority, latest)
                    .filter(now -> now.cohorts().stream()
                            .anyMatch(cohort -> cohort.forecast().isPresent()))
                    .ifPresent(now -> offers.add(new Offer(
                            FigureQuery.of(NAME, "forecast", at), "What will be on time of the latest requests")));
            offers.add(new Offer(FigureQuery.of(NAME, "alerts", at), "The alerts of the latest month end"));
        });
        return offers;
    }

    private static List<Indicator> indicators() {
        return LiveFigures.ALL.stream()
                .filter(indicator -> !MonthTable.isKeptBack(indicator.id()))
                .toList();
    }

    /** The answer; empty where nothing of that name is counted. */
    Optional<Result> run(String authority, FigureQuery query) {
        Optional<Indicator> indicator = indicators().stream()
                .filter(one -> one.id().equals(query.measure()))
                .findFirst();
        if (indicator.isPresent()) {
            return Optional.of(months(authority, query, months -> MonthFigures.indicator(indicator.get(), months)));
        }
        return switch (query.measure()) {
            case "flow" -> Optional.of(months(authority, query, MonthFigures::flow));
            case "cohort-curve" -> Optional.of(at(authority, query, now -> MomentFigures.curve(now, query)));
            case "open-by-age" -> Optional.of(at(authority, query, MomentFigures::open));
            case "forecast" -> Optional.of(at(authority, query, MomentFigures::forecast));
            case "alarm-record" -> Optional.of(record(authority));
            case "alerts" -> Optional.of(at(authority, query, MomentFigures::alerts));
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
                .orElseGet(() -> new Result.Unknown("Name months that have ended, such as from 2025-01 to 2025-12."));
    }

    static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
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
        return CaseFigure.of(
                "Alerts that said it was getting worse, with what came of them",
                rows.isEmpty() ? "no alert" : "%d began".formatted(rows.size()),
                told.get().isEmpty()
                        ? "no month end yet"
                        : "%s to %s"
                                .formatted(
                                        InWords.month(told.get().getFirst().month()),
                                        InWords.month(told.get().getLast().month())),
                Unit.COUNT,
                List.of(
                        "What was told",
                        "When",
                        "On time before",
                        "Lowest within a year",
                        "What came",
                        "False alarms a year"),
                rows.isEmpty() ? List.of(List.of("no alert", "", "", "", "", CaseFigure.HIDDEN)) : rows);
    }
}
