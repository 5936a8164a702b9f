package sightline.service.casework.count;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;
import sightline.insight.disclosure.Range;
import sightline.insight.live.Count;
import sightline.service.review.figure.SmallCounts;
import sightline.service.review.figure.SmallCounts.Seen;
import sightline.service.watch.live.Past;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Share;

/**
 * The months of a quarter in one table with the quarter's own figures, which reviews take as evidence as they are: a month
 * is hidden where the quarter and the other months would tell of it.
 */
final class QuarterTable {

    private final CountTable table = new CountTable();
    private final Map<YearMonth, MonthCells> months = new LinkedHashMap<>();
    private final Optional<SmallCounts.Hidden> plans;
    private final Map<Sum, Integer> totals = new EnumMap<>(Sum.class);

    /** The quarter's own figures. */
    enum Sum {
        RECEIVED,
        REFUSED,
        ON_TIME,
        LATE,
        PLANS
    }

    /**
     * @param isOver whether the quarter has ended, so that its own figures are given
     * @param received requests by month
     */
    QuarterTable(Counted counted, List<YearMonth> within, Map<YearMonth, Long> received, boolean isOver) {
        within.forEach(
                month -> months.put(month, new MonthCells(table, counted, month, received.getOrDefault(month, 0L))));
        if (isOver) {
            long requests = within.stream()
                    .mapToLong(month -> received.getOrDefault(month, 0L))
                    .sum();
            totals.put(Sum.RECEIVED, total(requests, SmallCounts.alone(requests), MonthCells::received));
            long refused = sum(counted, within, Counted.REFUSED, true);
            totals.put(Sum.REFUSED, total(refused, SmallCounts.alone(refused), cells -> cells.of(Counted.REFUSED)[0]));
            plans = Optional.of(
                    plans(sum(counted, within, Counted.ON_TIME, true), sum(counted, within, Counted.ON_TIME, false)));
        } else {
            plans = Optional.empty();
        }
    }

    private SmallCounts.Hidden plans(long onTime, long all) {
        SmallCounts.Hidden hidden = SmallCounts.of(List.of(onTime, all - onTime));
        int part = total(onTime, hidden.counts().getFirst(), cells -> cells.of(Counted.ON_TIME)[0]);
        int rest = total(all - onTime, hidden.counts().getLast(), MonthCells::late);
        int whole = total(all, hidden.total(), cells -> cells.of(Counted.ON_TIME)[1]);
        table.sum(whole, part, rest);
        totals.put(Sum.ON_TIME, part);
        totals.put(Sum.LATE, rest);
        totals.put(Sum.PLANS, whole);
        return hidden;
    }

    /** The plans of the quarter as others see them, once it has ended. */
    Optional<Past> past(Quarter quarter) {
        return plans.map(hidden -> new Past(
                quarter,
                new Share(shown(hidden.counts().getFirst()), shown(hidden.total())),
                hidden.counts().getFirst() instanceof Seen.Small));
    }

    private static OptionalLong shown(Seen seen) {
        return seen instanceof Seen.Shown(long count) ? OptionalLong.of(count) : OptionalLong.empty();
    }

    private int total(long count, Seen seen, ToIntFunction<MonthCells> cell) {
        int total = table.known(
                count,
                switch (seen) {
                    case Seen.Shown(long shown) -> Range.exactly(shown);
                    case Seen.Small _ -> new Range(0, SmallCounts.FLOOR - 1L);
                    case Seen.Held _ -> new Range(SmallCounts.FLOOR, Range.HIDDEN.high());
                });
        table.sum(total, months.values().stream().mapToInt(cell).toArray());
        return total;
    }

    private static long sum(Counted counted, List<YearMonth> months, String indicator, boolean part) {
        return months.stream()
                .map(month -> counted.of(indicator, month))
                .mapToLong(part ? Count::part : Count::whole)
                .sum();
    }

    /** Where the quarter's own figures stand in its table; none before it has ended. */
    Map<Sum, Integer> totals() {
        return totals;
    }

    /** What may be shown of it. */
    Published published() {
        return table.published();
    }

    /** The cells of its months. */
    Map<YearMonth, MonthCells> months() {
        return months;
    }
}
