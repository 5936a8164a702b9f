package sightline.exchange.series;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalDouble;
import sightline.insight.control.Point;

/** What a row of a series turned out to be. */
sealed interface SeriesRow {

    /** A row that can be used. */
    record Usable(Point point) implements SeriesRow {}

    /** A row that can't. */
    record Faulty(String reason) implements SeriesRow {}

    /** Reads the two fields of a row, as they stand in the file. */
    static SeriesRow of(String date, String value) {
        LocalDate day;
        try {
            day = LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            return new Faulty("\"%s\" is not a date. Write it as 2026-02-14.".formatted(date.strip()));
        }
        if (value.isBlank()) {
            return new Faulty("The value is missing. Fill it in, or leave the row out.");
        }
        OptionalDouble number = PlainNumber.parse(value);
        return number.isPresent()
                ? new Usable(new Point(day, number.getAsDouble()))
                : new Faulty("\"%s\" is not a number. Write it with digits and a point, as 1234.5."
                        .formatted(value.strip()));
    }
}
