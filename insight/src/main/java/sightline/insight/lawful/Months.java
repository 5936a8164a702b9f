package sightline.insight.lawful;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** The month of a day, as the number of months since January 1970; remembered for the days that are common. */
final class Months {

    private static final int REMEMBERED = 44_000;
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int FIRST_YEAR = 1970;

    private final int[] months = new int[REMEMBERED];

    Months() {
        Arrays.fill(months, -1);
    }

    int of(int day) {
        if (day < 0 || day >= REMEMBERED) {
            return look(day);
        }
        if (months[day] < 0) {
            months[day] = look(day);
        }
        return months[day];
    }

    private static int look(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return (date.getYear() - FIRST_YEAR) * MONTHS_IN_A_YEAR + date.getMonthValue() - 1;
    }

    static YearMonth month(int number) {
        return YearMonth.of(FIRST_YEAR + Math.floorDiv(number, MONTHS_IN_A_YEAR), 1)
                .plusMonths(Math.floorMod(number, MONTHS_IN_A_YEAR));
    }
}
