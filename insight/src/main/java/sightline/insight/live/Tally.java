package sightline.insight.live;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by month, as they are taken. */
final class Tally {

    private final SortedMap<YearMonth, Count> months = new TreeMap<>();

    /** One more of the whole, and of the part if it is in. */
    void one(LocalDate day, boolean in) {
        months.merge(YearMonth.from(day), Count.NONE.and(in), (before, one) -> before.and(in));
    }

    /** More of the part or of the whole. */
    void add(LocalDate day, int parts, int wholes) {
        months.merge(YearMonth.from(day), Count.NONE.plus(parts, wholes), (before, more) -> before.plus(parts, wholes));
    }

    SortedMap<YearMonth, Count> months() {
        return Collections.unmodifiableSortedMap(months);
    }
}
