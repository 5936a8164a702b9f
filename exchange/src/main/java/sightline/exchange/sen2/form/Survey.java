package sightline.exchange.sen2.form;

import java.time.LocalDate;

/**
 * One year's survey.
 *
 * @param year the year of the return
 * @param day the survey day, a Thursday in January
 */
public record Survey(int year, LocalDate day) {

    /** The first day of the collection period, which is the calendar year before the survey. */
    public LocalDate from() {
        return LocalDate.of(year - 1, 1, 1);
    }

    /** The last day of the collection period. */
    public LocalDate to() {
        return LocalDate.of(year - 1, 12, 31);
    }

    /** Whether a day lies in the collection period. */
    public boolean covers(LocalDate some) {
        return some.getYear() == year - 1;
    }

    /** The 31 August before the survey day, on which ages for school years are taken. */
    public LocalDate schoolAgeDay() {
        return LocalDate.of(year - 1, 8, 31);
    }
}
