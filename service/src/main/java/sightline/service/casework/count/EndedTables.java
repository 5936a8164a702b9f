package sightline.service.casework.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;
import sightline.insight.live.Count;
import sightline.service.watch.live.Ended;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Share;

/** Quarters and calendar years that have ended, as others may see them beside the months. */
final class EndedTables {

    private static final int QUARTERS = 4;

    /** What hangs together with other counts of the year, and what is told as a ratio of rounded flows only. */
    private static final Set<String> TOGETHER = Set.of(
            Counted.ON_TIME,
            Counted.DECIDED,
            Counted.REFUSED,
            Counted.THROUGHPUT,
            "on-time-ex",
            "no-plan-in-sixteen-weeks",
            "mediation",
            "appeals");

    private EndedTables() {}

    /** What is told of every quarter and year that has ended by a month, from the day on which the log was opened. */
    static Ended of(Counted counted, YearMonth last, OptionalInt opened) {
        if (opened.isEmpty()) {
            return new Ended(List.of(), List.of());
        }
        LocalDate first = LocalDate.ofEpochDay(opened.getAsInt());
        SortedMap<Quarter, QuarterTable> tables = MonthTable.quarters(counted, last);
        List<Ended.OfQuarter> quarters = new ArrayList<>();
        tables.forEach((quarter, table) -> {
            if (!quarter.firstDay().isBefore(first) && !table.totals().isEmpty()) {
                Published published = table.published();
                quarters.add(new Ended.OfQuarter(
                        quarter,
                        shown(published, table, QuarterTable.Sum.RECEIVED),
                        shown(published, table, QuarterTable.Sum.REFUSED)));
            }
        });
        List<Ended.OfYear> years = new ArrayList<>();
        for (int year = first.getDayOfYear() == 1 ? first.getYear() : first.getYear() + 1;
                !YearMonth.of(year, 12).isAfter(last);
                year++) {
            List<QuarterTable> four = quarters(tables, year);
            if (four.size() == QUARTERS) {
                years.add(new YearTable(counted, year, four).shown(others(counted, year)));
            }
        }
        return new Ended(quarters, years);
    }

    private static List<QuarterTable> quarters(SortedMap<Quarter, QuarterTable> tables, int year) {
        return tables.keySet().stream()
                .filter(quarter -> quarter.first().getYear() == year)
                .sorted(Comparator.naturalOrder())
                .map(quarter -> Objects.requireNonNull(tables.get(quarter)))
                .toList();
    }

    /** A quarter's count as reviews have it too: itself, or nothing where it is under six. */
    private static OptionalLong shown(Published published, QuarterTable table, QuarterTable.Sum which) {
        int cell = table.totals().getOrDefault(which, 0);
        return published.seen().get(cell).isOne() && published.counts().get(cell) >= CountTable.FLOOR
                ? OptionalLong.of(published.counts().get(cell))
                : OptionalLong.empty();
    }

    /** The indicators that stand alone, each in a table with its twelve months. */
    private static Map<String, Share> others(Counted counted, int year) {
        Map<String, Share> shares = new HashMap<>();
        counted.indicators().keySet().stream()
                .filter(id -> !TOGETHER.contains(id))
                .forEach(id -> shares.put(
                        id,
                        alone(counted, id, year)
                                .map(seen -> new Share(seen.shown(0), seen.shown(1)))
                                .orElse(Share.HIDDEN)));
        return shares;
    }

    /** The year's part and whole, what is left of it, and the months as they are told. */
    static Optional<Published> alone(Counted counted, String indicator, int year) {
        List<YearMonth> months = YearTable.months(year);
        Count all = YearTable.of(counted, indicator, months);
        CountTable table = new CountTable();
        int part = table.exact(all.part());
        int whole = table.exact(all.whole());
        int rest = table.secret(all.whole() - all.part());
        int[] first = months.stream()
                .mapToInt(month -> table.take(MonthTable.apart(counted.of(indicator, month))))
                .toArray();
        table.sum(whole, part, rest);
        for (int cell = 0; cell < 3; cell++) {
            int at = cell;
            table.sum(
                    at == 0 ? part : at == 1 ? whole : rest,
                    java.util.Arrays.stream(first).map(month -> month + at).toArray());
        }
        return table.safely();
    }
}
