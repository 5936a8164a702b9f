package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.time.Month;

/** Ages, and the school year that they are compared with. */
final class Age {

    private Age() {}

    /** Whole years on a day; below nought before birth. */
    static int on(LocalDate birth, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        boolean before = day.getMonthValue() < birth.getMonthValue()
                || day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth();
        return before ? years - 1 : years;
    }

    /** The last day of the school year that a day lies in: the next 31 August, or that day itself. */
    static LocalDate endOfSchoolYear(LocalDate day) {
        int year = day.getMonth().compareTo(Month.AUGUST) > 0 ? day.getYear() + 1 : day.getYear();
        return LocalDate.of(year, 8, 31);
    }
}
