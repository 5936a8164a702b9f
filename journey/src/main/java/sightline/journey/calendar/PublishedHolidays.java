package sightline.journey.calendar;

import java.util.List;

/**
 * Bank holidays as somebody published them.
 *
 * @param firstYear the first year that is covered whole
 * @param lastYear the last year that is covered whole
 * @param days every bank holiday of those years
 */
public record PublishedHolidays(int firstYear, int lastYear, List<BankHoliday> days) {

    public PublishedHolidays {
        days = List.copyOf(days);
    }

    /** Whether the year of a day is covered. */
    boolean covers(int year) {
        return year >= firstYear && year <= lastYear;
    }
}
