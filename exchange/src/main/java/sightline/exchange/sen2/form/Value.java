package sightline.exchange.sen2.form;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.event.IsoDay;

/**
 * A value as it stands in a return. What it is as a day is worked out once, since many rules ask for it.
 *
 * @param text the text, without the blanks around it
 * @param asText the same, for those who ask whether there is one
 * @param day the day that it is, where it is one
 * @param fits whether its item can have it
 */
public record Value(String text, Optional<String> asText, Optional<LocalDate> day, boolean fits) {

    /** The value of a text. */
    public static Value of(String text, boolean fits) {
        return new Value(text, Optional.of(text), IsoDay.of(text), fits);
    }
}
