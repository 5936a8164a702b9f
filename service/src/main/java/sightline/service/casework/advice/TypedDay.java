package sightline.service.casework.advice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as typed into three fields.
 *
 * @param day of the month
 * @param month as a number
 * @param year with four digits
 */
public record TypedDay(String day, String month, String year) {

    private static final int FIRST_YEAR = 2000;

    /** A day that is there before anybody types. */
    public static TypedDay of(LocalDate day) {
        return new TypedDay(
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /** The day; empty where there is none like that. */
    Optional<LocalDate> read() {
        try {
            LocalDate read = LocalDate.of(
                    Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip()));
            return Optional.of(read).filter(found -> found.getYear() >= FIRST_YEAR);
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
