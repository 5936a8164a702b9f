package sightline.service.review.foresight;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads what queries name. */
final class Asked {

    private Asked() {}

    /** A month such as 2026-10; empty where it is none. */
    static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
