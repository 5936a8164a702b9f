package sightline.service.casework.count;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;

/**
 * An authority's own shares by month, for charts of effect: {@code monthly/on-time?from=2024-01&to=2025-12}. Only shares
 * are given, in whole percent and without the counts behind them, and none of a month in which fewer than 6 were on time
 * or fewer than 6 late: so a month can't be worked out from the quarter that it lies in.
 */
@Component
final class MonthlyCounts implements FigureSource {

    private static final String NAME = "monthly";
    private static final int MOST = 60;

    private final MonthlyRows rows;
    private final Clock clock;

    MonthlyCounts(MonthlyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** They are asked by charts of effect; for a review the counts by quarter say more. */
    @Override
    public List<Offer> offers(String authority) {
        return List.of();
    }

    @Override
    public Result run(String authority, FigureQuery query) {
        YearMonth today = YearMonth.from(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        Optional<MonthlyKind> kind = MonthlyKind.of(query.measure());
        Optional<YearMonth> from = month(query.get("from"));
        Optional<YearMonth> to = month(query.get("to")).filter(last -> last.isBefore(today));
        return kind.isEmpty() || from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
                ? new Result.Unknown("Name a share and months that have ended, such as from 2025-01 to 2025-12.")
                : found(kind.get(), months(from.get(), to.get()), rows.of(authority, kind.get()));
    }

    private static Result found(MonthlyKind kind, List<YearMonth> months, Map<YearMonth, MonthlyRows.Count> counts) {
        List<FrozenData.Row> shown = new ArrayList<>();
        for (YearMonth month : months) {
            MonthlyRows.Count count = counts.getOrDefault(month, MonthlyRows.Count.NONE);
            shown.add(new FrozenData.Row(List.of(month.toString(), kind.shown(count)), "case records"));
        }
        FrozenData.Row last = shown.getLast();
        return new Result.Found(new FrozenData(
                kind.words(),
                "%s in %s".formatted(last.cells().getLast(), InWords.month(months.getLast())),
                "%s to %s".formatted(InWords.month(months.getFirst()), InWords.month(months.getLast())),
                "The council’s own case records, counted by Sightline; shares of few cases hidden",
                kind.unit(),
                List.of("Month", kind.words()),
                shown));
    }

    private static List<YearMonth> months(YearMonth from, YearMonth to) {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .limit(MOST)
                .toList();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
