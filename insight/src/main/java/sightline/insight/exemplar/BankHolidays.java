package sightline.insight.exemplar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The ordinary bank holidays of England by rule; royal occasions are left out, for the authority is invented. */
final class BankHolidays {

    private BankHolidays() {}

    /** The bank holidays of a year, those on a weekend moved to the next free weekday. */
    static Set<LocalDate> of(int year) {
        LocalDate easter = easter(year);
        Set<LocalDate> days = new HashSet<>(Set.of(
                easter.with(previous(FRIDAY)),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1).with(firstInMonth(MONDAY)),
                LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)),
                LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY))));
        addFree(days, LocalDate.of(year, 1, 1));
        addFree(days, LocalDate.of(year, 12, 25));
        addFree(days, LocalDate.of(year, 12, 26));
        return days;
    }

    private static void addFree(Set<LocalDate> days, LocalDate wanted) {
        LocalDate day = wanted;
        while (day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY || days.contains(day)) {
            day = day.plusDays(1);
        }
        days.add(day);
    }

    /** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
