package sightline.service.improvement.book;

import java.time.LocalDate;

/**
 * The effect of a recommendation, as it was looked at on a day.
 *
 * @param day of looking
 * @param indicator what was looked at, in words
 * @param query of the frozen figure
 * @param digest of its data
 * @param since the day of the action
 * @param verdict what can be said
 * @param words it, in a sentence
 */
public record Effect(
        LocalDate day, String indicator, String query, String digest, LocalDate since, Seen verdict, String words) {

    /** What can be said of an effect. */
    public enum Seen {
        TOO_EARLY("Too early to say"),
        BETTER("Better"),
        NO_CHANGE("No change seen"),
        WORSE("Worse");

        private final String words;

        Seen(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}
