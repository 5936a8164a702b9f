package sightline.service.casework.count;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;
import sightline.insight.live.Count;
import sightline.service.watch.live.Ended;
import sightline.service.watch.live.Share;

/**
 * A calendar year that has ended, in one table with all that its months and quarters tell already. A count of the year is
 * shown where no small one, of the year or of any month, could be worked out from the whole. What months keep back is told
 * here: plans without exceptions, refusals to issue, mediation, appeals.
 */
final class YearTable {

    private static final int MONTHS = 12;

    private final CountTable table = new CountTable();
    private final Map<String, int[]> shares = new HashMap<>();
    private final Counted counted;
    private final int year;
    private final int received;

    /** @param quarters the four quarters of the year, each with its months */
    YearTable(Counted counted, int year, List<QuarterTable> quarters) {
        this.counted = counted;
        this.year = year;
        Map<QuarterTable, Integer> at = new HashMap<>();
        quarters.forEach(quarter -> at.put(quarter, table.take(quarter.published())));
        received = table.exact(months().stream()
                .mapToLong(month -> counted.received().getOrDefault(month, 0L))
                .sum());
        table.sum(received, totals(quarters, at, QuarterTable.Sum.RECEIVED));
        int[] plans = plans(quarters, at);
        int[] none = share("no-plan-in-sixteen-weeks");
        int[] refused = decisions(quarters, at);
        int both = both(
                plans[1],
                sum(Counted.ON_TIME).whole(),
                none[1],
                sum("no-plan-in-sixteen-weeks").whole());
        Count flow = sum(Counted.THROUGHPUT);
        int completed = table.secret(flow.part());
        table.sum(completed, cells(quarters, at, MonthCells::completed));
        long ended =
                sum(Counted.ON_TIME).whole() + sum("no-plan-in-sixteen-weeks").whole();
        apart(both, ended, completed, flow.part());
        long no = sum(Counted.REFUSED).part() + sum("no-plan-in-sixteen-weeks").whole();
        int noes = both(
                refused[0],
                sum(Counted.REFUSED).part(),
                none[1],
                sum("no-plan-in-sixteen-weeks").whole());
        int[] mediation = share("mediation");
        apart(mediation[1], sum("mediation").whole(), noes, no);
        shares.put("appeals", new int[] {
            table.exact(sum("appeals").part()), table.secret(sum("appeals").whole())
        });
    }

    /** Plans, those on time, and both again without the plans to which an exception applied. */
    private int[] plans(List<QuarterTable> quarters, Map<QuarterTable, Integer> at) {
        Count all = sum(Counted.ON_TIME);
        int[] plans = {table.exact(all.part()), table.exact(all.whole()), table.secret(all.whole() - all.part())};
        shares.put(Counted.ON_TIME, plans);
        table.sum(plans[1], plans[0], plans[2]);
        table.sum(plans[0], totals(quarters, at, QuarterTable.Sum.ON_TIME));
        table.sum(plans[1], totals(quarters, at, QuarterTable.Sum.PLANS));
        table.sum(plans[2], totals(quarters, at, QuarterTable.Sum.LATE));
        Count without = sum("on-time-ex");
        int[] left = share("on-time-ex");
        int late = left[2];
        int excepted = table.secret(all.whole() - without.whole());
        int inTime = table.secret(all.part() - without.part());
        int exceptedLate = table.secret(all.whole() - all.part() - (without.whole() - without.part()));
        table.sum(plans[1], left[1], excepted);
        table.sum(plans[0], left[0], inTime);
        table.sum(plans[2], late, exceptedLate);
        table.sum(excepted, inTime, exceptedLate);
        return plans;
    }

    private int[] decisions(List<QuarterTable> quarters, Map<QuarterTable, Integer> at) {
        int[] decided = share(Counted.DECIDED);
        table.sum(decided[0], cells(quarters, at, cells -> cells.of(Counted.DECIDED)[0]));
        table.sum(decided[1], cells(quarters, at, cells -> cells.of(Counted.DECIDED)[1]));
        int[] refused = share(Counted.REFUSED);
        table.sum(refused[0], totals(quarters, at, QuarterTable.Sum.REFUSED));
        table.sum(refused[1], cells(quarters, at, cells -> cells.of(Counted.REFUSED)[1]));
        apart(
                refused[1],
                sum(Counted.REFUSED).whole(),
                decided[1],
                sum(Counted.DECIDED).whole());
        return refused;
    }

    /** The cells of a share: the part, the whole, and what is left. */
    private int[] share(String indicator) {
        Count count = sum(indicator);
        int[] cells = {table.exact(count.part()), table.exact(count.whole()), table.secret(count.whole() - count.part())
        };
        table.sum(cells[1], cells[0], cells[2]);
        shares.put(indicator, cells);
        return cells;
    }

    private int both(int one, long count, int other, long otherCount) {
        int both = table.secret(count + otherCount);
        table.sum(both, one, other);
        return both;
    }

    private void apart(int one, long count, int other, long otherCount) {
        int between = table.secret(Math.abs(count - otherCount));
        table.sum(count >= otherCount ? one : other, count >= otherCount ? other : one, between);
    }

    private Count sum(String indicator) {
        return of(counted, indicator, months());
    }

    private List<YearMonth> months() {
        return months(year);
    }

    static List<YearMonth> months(int year) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }

    static Count of(Counted counted, String indicator, List<YearMonth> months) {
        return months.stream()
                .map(month -> counted.of(indicator, month))
                .reduce(Count.NONE, (one, more) -> new Count(one.part() + more.part(), one.whole() + more.whole()));
    }

    private static int[] totals(List<QuarterTable> quarters, Map<QuarterTable, Integer> at, QuarterTable.Sum which) {
        return quarters.stream()
                .mapToInt(quarter ->
                        at.getOrDefault(quarter, 0) + quarter.totals().getOrDefault(which, 0))
                .toArray();
    }

    private static int[] cells(
            List<QuarterTable> quarters, Map<QuarterTable, Integer> at, ToIntFunction<MonthCells> which) {
        List<Integer> cells = new ArrayList<>();
        quarters.forEach(quarter -> quarter.months()
                .values()
                .forEach(month -> cells.add(at.getOrDefault(quarter, 0) + which.applyAsInt(month))));
        return cells.stream().mapToInt(cell -> cell).toArray();
    }

    /** All that is told of the year, its quarters and its months; empty where not all of it could be proven safe. */
    Optional<Published> published() {
        return table.safely();
    }

    /** The year as others may see it. */
    Ended.OfYear shown(Map<String, Share> others) {
        Map<String, Share> all = new HashMap<>(others);
        Optional<Published> published = published();
        published.ifPresent(seen -> shares.forEach(
                (indicator, cells) -> all.put(indicator, new Share(seen.shown(cells[0]), seen.shown(cells[1])))));
        return new Ended.OfYear(
                year, published.map(seen -> seen.shown(received)).orElse(OptionalLong.empty()), all);
    }
}
