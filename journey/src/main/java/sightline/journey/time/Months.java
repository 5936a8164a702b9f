package sightline.journey.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Sums of months, which must say how they round. */
public final class Months {

    private Months() {}

    /**
     * The same-numbered day some months later, or earlier where months is negative.
     *
     * @throws DateTimeException if there is no such day and the sum was told to refuse
     */
    public static LocalDate after(LocalDate day, int months, MonthEnd rounding) {
        LocalDate clipped = day.plusMonths(months);
        if (clipped.getDayOfMonth() == day.getDayOfMonth()) {
            return clipped;
        }
        return switch (rounding) {
            case LAST_DAY_OF_MONTH -> clipped;
            case FIRST_DAY_OF_NEXT -> clipped.plusDays(1);
            case REFUSE ->
                throw new DateTimeException("%s and %d months is no day of the calendar".formatted(day, months));
        };
    }

    /**
     * The last day of a period of months that begins with a day: the day before the same-numbered day, or the last day
     * of the month where it has none (Children and Families Act 2014, s.44(1)).
     */
    public static LocalDate lastOfPeriodBeginning(LocalDate day, int months) {
        return after(day, months, MonthEnd.FIRST_DAY_OF_NEXT).minusDays(1);
    }
}
