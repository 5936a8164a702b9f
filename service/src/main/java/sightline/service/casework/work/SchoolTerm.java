package sightline.service.casework.work;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** School terms, roughly: each authority sets its own days, and the list only needs to know about when. */
final class SchoolTerm {

    private static final MonthDay SPRING_ENDS = MonthDay.of(Month.APRIL, 15);
    private static final MonthDay SUMMER_ENDS = MonthDay.of(Month.AUGUST, 31);

    private SchoolTerm() {}

    /** The last day of the term that a day is in, holidays after it included. */
    static LocalDate lastDay(LocalDate day) {
        MonthDay now = MonthDay.from(day);
        return !now.isAfter(SPRING_ENDS)
                ? SPRING_ENDS.atYear(day.getYear())
                : !now.isAfter(SUMMER_ENDS)
                        ? SUMMER_ENDS.atYear(day.getYear())
                        : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }
}
