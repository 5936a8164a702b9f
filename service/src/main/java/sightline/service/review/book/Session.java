package sightline.service.review.book;

import java.time.LocalDate;

/**
 * A meeting, a visit, or a whole day of slots.
 *
 * @param id the number
 * @param kind DAY, MEETING or VISIT
 * @param title what it is called
 * @param day when
 * @param place where
 * @param held whether it has taken place
 */
public record Session(long id, Kind kind, String title, LocalDate day, String place, boolean held) {

    /** What kind of session. */
    public enum Kind {
        DAY("Scrutiny in a Day"),
        MEETING("Meeting"),
        VISIT("Visit");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}
