package sightline.service.casework.count;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Indicator;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.watch.live.LiveFigures;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Share;
import sightline.service.watch.live.Situation;
import sightline.service.watch.live.Situations;

/**
 * An authority's own live indicators by month, for charts of effect: {@code monthly/on-time?from=2024-01&to=2025-12}. They
 * come from the table that the watch room shows too, so a month that is hidden there is hidden here.
 */
@Component
final class MonthlyCounts implements FigureSource {

    private static final String NAME = "monthly";
    private static final int MOST = 60;

    /** What gauges were called before every live indicator could be one. */
    private static final Map<String, String> CALLED = Map.of(
            "on-time", Counted.ON_TIME,
            "decided", Counted.DECIDED,
            "psychology", "advice-in-six-weeks-psychological");

    private final Situations situations;

    MonthlyCounts(Situations situations) {
        this.situations = situations;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** They are asked by charts of effect; for a review the same figures are offered with their counts. */
    @Override
    public List<Offer> offers(String authority) {
        return List.of();
    }

    @Override
    public Result run(String authority, FigureQuery query) {
        String id = CALLED.getOrDefault(query.measure(), query.measure());
        Optional<Indicator> indicator = LiveFigures.of(id).filter(one -> !MonthTable.isKeptBack(id));
        Optional<YearMonth> from = SituationFigures.month(query.get("from"));
        Optional<YearMonth> to =
                SituationFigures.month(query.get("to")).filter(last -> from.isPresent() && !last.isBefore(from.get()));
        Optional<Situation> now = to.flatMap(last -> situations.at(authority, last));
        return indicator.isEmpty() || from.isEmpty() || to.isEmpty() || now.isEmpty()
                ? new Result.Unknown("Name a share and months that have ended, such as from 2025-01 to 2025-12.")
                : found(indicator.get(), months(from.get(), to.get()), now.get());
    }

    private static Result found(Indicator indicator, List<YearMonth> months, Situation now) {
        Map<YearMonth, Share> shares =
                now.months().stream().collect(Collectors.toMap(Month::month, month -> month.share(indicator.id())));
        List<FrozenData.Row> shown = months.stream()
                .map(month -> new FrozenData.Row(
                        List.of(
                                month.toString(),
                                MonthFigures.value(shares.getOrDefault(month, Share.HIDDEN), indicator.unit())),
                        "case records"))
                .toList();
        FrozenData.Row last = shown.getLast();
        return new Result.Found(new FrozenData(
                indicator.name(),
                "%s in %s".formatted(last.cells().getLast(), InWords.month(months.getLast())),
                "%s to %s".formatted(InWords.month(months.getFirst()), InWords.month(months.getLast())),
                "The council’s own case records, counted by Sightline; shares of few cases hidden",
                indicator.unit(),
                List.of("Month", indicator.name()),
                shown));
    }

    private static List<YearMonth> months(YearMonth from, YearMonth to) {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .limit(MOST)
                .toList();
    }
}
