package sightline.insight.exemplar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;

/** When the schools of the invented authority are closed in a calendar year: usual dates of English authorities. */
record SchoolYear(int year) {

    /**
     * A closure.
     *
     * @param firstClosed the first day without school
     * @param reopens the day school begins again
     */
    record Closure(LocalDate firstClosed, LocalDate reopens) {

        boolean holds(LocalDate day) {
            return !day.isBefore(firstClosed) && day.isBefore(reopens);
        }
    }

    /** The long closure of the summer, six weeks: the only one that can lift a time limit. */
    Closure summer() {
        LocalDate first = LocalDate.of(year, 7, 20).with(nextOrSame(MONDAY)).plusDays(2);
        return new Closure(first, first.plusWeeks(6));
    }

    /** Every closure that begins in this year, and the rest of the Christmas before it. */
    List<Closure> closures() {
        LocalDate goodFriday = BankHolidays.easter(year).minusDays(2);
        LocalDate spring = LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY));
        return List.of(
                new Closure(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 3).with(nextOrSame(MONDAY))),
                week(LocalDate.of(year, 2, 17)),
                new Closure(goodFriday.with(previousOrSame(MONDAY)), goodFriday.plusDays(10)),
                week(spring),
                summer(),
                week(LocalDate.of(year, 10, 28)),
                new Closure(LocalDate.of(year, 12, 20), LocalDate.of(year + 1, 1, 1)));
    }

    private static Closure week(LocalDate inside) {
        LocalDate monday = inside.with(previousOrSame(MONDAY));
        return new Closure(monday, monday.plusWeeks(1));
    }
}
