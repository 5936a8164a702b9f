package sightline.journey.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Working days: Monday to Friday without bank holidays, for the years whose bank holidays are known. Beyond those years,
 * and in a gap between them, it says that it doesn't know.
 */
public final class WorkingDays {

    private final LocalDate first;
    private final LocalDate last;
    private final SortedMap<LocalDate, BankHoliday> holidays = new TreeMap<>();
    private final BitSet known;
    private final BitSet working = new BitSet();

    private WorkingDays(LocalDate first, BitSet known, List<BankHoliday> holidays) {
        this.first = first;
        this.last = first.plusDays(known.length() - 1L);
        this.known = known;
        holidays.forEach(holiday -> this.holidays.put(holiday.day(), holiday));
        known.stream().filter(place -> works(first.plusDays(place))).forEach(working::set);
    }

    /**
     * A calendar.
     *
     * @param first the first day of the years that are known
     * @param last the last day of the years that are known
     * @param holidays every bank holiday between them
     */
    public static WorkingDays knownBetween(LocalDate first, LocalDate last, List<BankHoliday> holidays) {
        BitSet known = new BitSet();
        known.set(0, days(first, last.plusDays(1)));
        return new WorkingDays(first, known, holidays);
    }

    /** The calendar of England and Wales as it is shipped. */
    public static WorkingDays englandAndWales() {
        return HolidayTable.shipped();
    }

    /** The first day of the years that are known. */
    public LocalDate firstKnown() {
        return first;
    }

    /** The last day of the years that are known. */
    public LocalDate lastKnown() {
        return last;
    }

    /** This calendar with one more bank holiday, as when one is proclaimed at short notice. */
    public WorkingDays with(BankHoliday more) {
        List<BankHoliday> all = new ArrayList<>(holidays.values());
        all.add(more);
        return new WorkingDays(first, known, all);
    }

    /** This calendar with years that were published later: for the years they cover, they alone count. */
    public WorkingDays with(PublishedHolidays later) {
        LocalDate from = LocalDate.of(later.firstYear(), 1, 1);
        LocalDate start = from.isBefore(first) ? from : first;
        BitSet together = new BitSet();
        known.stream().map(place -> place + days(start, first)).forEach(together::set);
        together.set(days(start, from), days(start, LocalDate.of(later.lastYear() + 1, 1, 1)));
        List<BankHoliday> all = new ArrayList<>(holidays.values());
        all.removeIf(holiday -> later.covers(holiday.day().getYear()));
        all.addAll(later.days());
        return new WorkingDays(start, together, all);
    }

    /** The bank holidays from one day to another, both included. */
    public List<BankHoliday> between(LocalDate from, LocalDate to) {
        return List.copyOf(holidays.subMap(from, to.plusDays(1)).values());
    }

    /** Whether a day is a working day; empty where the bank holidays of its year aren't known. */
    public Optional<Boolean> isWorkingDay(LocalDate day) {
        return knows(day) ? Optional.of(working.get(days(first, day))) : Optional.empty();
    }

    /** The nth working day, counted from a day that is the first where it is a working day itself; n from 1. */
    public Optional<LocalDate> nth(LocalDate from, int n) {
        return nth(from, n, day -> false);
    }

    /**
     * The nth working day, as above, without days that don't count for another reason.
     *
     * @param from the day to start at
     * @param n which working day, from 1
     * @param closed the days that don't count, working or not
     * @return the day; empty where it lies beyond the years that are known
     */
    public Optional<LocalDate> nth(LocalDate from, int n, Predicate<LocalDate> closed) {
        int left = n;
        for (LocalDate day = from; knows(day); day = day.plusDays(1)) {
            if (working.get(days(first, day)) && !closed.test(day) && --left == 0) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private boolean knows(LocalDate day) {
        return !day.isBefore(first) && known.get(days(first, day));
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !holidays.containsKey(day);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }
}
