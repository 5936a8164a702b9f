package sightline.journey.calendar;

import java.time.LocalDate;

/**
 * A day on which banks are closed.
 *
 * @param day the day
 * @param name what it is called
 */
public record BankHoliday(LocalDate day, String name) {}
