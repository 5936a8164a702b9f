package sightline.service.casework.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;
import sightline.insight.live.Count;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Past;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Share;

/** An authority's months as others may see them. */
final class MonthTable {

    /**
     * Told by no month: each is a small part of another that is told, so the two together would tell of few people. The
     * published measure without exceptions is among them; it comes once a year.
     */
    private static final Set<String> KEPT_BACK =
            Set.of("on-time-ex", "no-plan-in-sixteen-weeks", "mediation", "appeals");

    private static final Set<String> IN_QUARTERS =
            Set.of(Counted.ON_TIME, Counted.DECIDED, Counted.REFUSED, Counted.THROUGHPUT);

    private MonthTable() {}

    /** Whether an indicator is told by no month. */
    static boolean isKeptBack(String indicator) {
        return KEPT_BACK.contains(indicator);
    }

    /**
     * Months and quarters as others may see them.
     *
     * @param months by month
     * @param quarters that have ended, in their order
     */
    record Shown(SortedMap<YearMonth, Month> months, List<Past> quarters) {

        /** Without what lies before the day on which the log was opened: of that only what was still open is known. */
        Shown since(OptionalInt opened) {
            if (opened.isEmpty()) {
                return new Shown(new TreeMap<>(), List.of());
            }
            LocalDate first = LocalDate.ofEpochDay(opened.getAsInt());
            return new Shown(
                    months.tailMap(YearMonth.from(first)),
                    quarters.stream()
                            .filter(past -> !past.quarter().firstDay().isBefore(first))
                            .toList());
        }
    }

    /** The tables of the quarters up to a month, in their order. */
    static SortedMap<Quarter, QuarterTable> quarters(Counted counted, YearMonth last) {
        SortedMap<YearMonth, Long> received = counted.received();
        TreeSet<YearMonth> known = new TreeSet<>(received.keySet());
        counted.indicators().values().forEach(months -> known.addAll(months.keySet()));
        SortedMap<Quarter, QuarterTable> quarters = new TreeMap<>();
        if (known.isEmpty()) {
            return quarters;
        }
        for (Quarter quarter = Quarter.of(known.getFirst());
                !quarter.first().isAfter(last);
                quarter = quarter.plus(1)) {
            List<YearMonth> within = new ArrayList<>();
            for (YearMonth month = quarter.first();
                    !month.isAfter(quarter.last()) && !month.isAfter(last);
                    month = month.plusMonths(1)) {
                within.add(month);
            }
            quarters.put(
                    quarter,
                    new QuarterTable(counted, within, received, !quarter.last().isAfter(last)));
        }
        return quarters;
    }

    /** Every month up to the last that has ended. */
    static Shown of(Counted counted, YearMonth last) {
        SortedMap<YearMonth, Month> months = new TreeMap<>();
        List<Past> past = new ArrayList<>();
        quarters(counted, last).forEach((quarter, table) -> {
            Published published = table.published();
            table.months().forEach((month, cells) -> months.put(month, cells.shown(published, others(counted, month))));
            table.past(quarter).ifPresent(past::add);
        });
        return new Shown(months, past);
    }

    /** Indicators that stand alone: the whole is shown; the part only where that doesn't tell of few. */
    private static Map<String, Share> others(Counted counted, YearMonth month) {
        Map<String, Share> shares = new HashMap<>();
        counted.indicators().keySet().stream()
                .filter(id -> !isKeptBack(id) && !IN_QUARTERS.contains(id))
                .forEach(id -> shares.put(id, alone(counted.of(id, month))));
        return shares;
    }

    static Share alone(Count count) {
        Published published = apart(count);
        return new Share(published.shown(0), published.shown(1));
    }

    /** The table of a share that stands alone: the part, the whole, and what is left of it. */
    static Published apart(Count count) {
        CountTable table = new CountTable();
        int part = table.exact(count.part());
        int whole = table.exact(count.whole());
        table.sum(whole, part, table.secret(count.whole() - count.part()));
        return table.published();
    }
}
