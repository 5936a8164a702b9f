package sightline.insight.exemplar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The days of a run, numbered from its first: which are worked, which are school days. */
public final class Calendar {

    private final LocalDate first;
    private final int days;
    private final BitSet worked = new BitSet();
    private final BitSet term = new BitSet();

    /** Days from the first to the one before the end, and a margin of two months to look ahead. */
    public Calendar(LocalDate first, LocalDate end) {
        this.first = first;
        this.days = (int) ChronoUnit.DAYS.between(first, end);
        LocalDate last = end.plusMonths(2);
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            fill(year);
        }
    }

    private void fill(int year) {
        Set<LocalDate> holidays = BankHolidays.of(year);
        List<SchoolYear.Closure> closures = new SchoolYear(year).closures();
        LocalDate from = LocalDate.of(year, 1, 1);
        from.datesUntil(from.plusYears(1)).filter(day -> !day.isBefore(first)).forEach(day -> {
            boolean works = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day);
            worked.set(number(day), works);
            term.set(number(day), works && closures.stream().noneMatch(closed -> closed.holds(day)));
        });
    }

    /** How many days the run has. */
    int days() {
        return days;
    }

    /** The number of a day, 0 for the first. */
    public int number(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    /** The day of that number. */
    public LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** Whether offices work on the day of that number. */
    public boolean isWorked(int day) {
        return worked.get(day);
    }

    /** Whether it is a school day. */
    public boolean isTerm(int day) {
        return term.get(day);
    }

    /** The first working day on or after this one; beyond the run, the day itself. */
    int workingFrom(int day) {
        int next = worked.nextSetBit(day);
        return next < 0 ? day : next;
    }

    /** The last working day on or before this one, which is not before the run. */
    int workingUntil(int day) {
        return Math.max(0, worked.previousSetBit(day));
    }

    /** The first school day on or after this one; beyond the run, the day itself. */
    int termFrom(int day) {
        int next = term.nextSetBit(day);
        return next < 0 ? day : next;
    }
}
