package sightline.journey.law;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days of each year that the Tribunal doesn't count.
 *
 * @param from the first of them
 * @param to the last of them; before the first where they run over the new year
 */
public record ClosedPeriod(MonthDay from, MonthDay to) {

    /** Whether a day is one of them. */
    public boolean holds(LocalDate day) {
        int of = number(day.getMonthValue(), day.getDayOfMonth());
        int first = number(from.getMonthValue(), from.getDayOfMonth());
        int last = number(to.getMonthValue(), to.getDayOfMonth());
        return first <= last ? of >= first && of <= last : of >= first || of <= last;
    }

    private static int number(int month, int day) {
        return month * 100 + day;
    }
}
