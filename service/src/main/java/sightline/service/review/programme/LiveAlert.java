package sightline.service.review.programme;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The alert of the live figures that a topic came from.
 *
 * @param indicator what the alert looked at
 * @param month at whose end it was told
 */
public record LiveAlert(String indicator, YearMonth month) {

    /** Reads it as forms and addresses write it; empty where it is none. */
    static Optional<LiveAlert> read(String indicator, String month) {
        try {
            return indicator.matches("[a-z:-]{1,60}") && month.matches("\\d{4}-\\d{2}")
                    ? Optional.of(new LiveAlert(indicator, YearMonth.parse(month)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Where it can be seen, with everything that was told at that month's end. */
    public String path() {
        return "/watch/live?month=" + month;
    }
}
