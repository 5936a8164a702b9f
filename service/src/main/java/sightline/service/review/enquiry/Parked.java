package sightline.service.review.enquiry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that came up beyond the scope of a review.
 *
 * @param id the number
 * @param words as they were parked
 * @param day on which
 * @param author who parked it
 * @param state what became of it
 * @param settled the day on which that was decided
 * @param why where it was left alone
 * @param line that it became
 * @param followUp the review that took it up
 */
public record Parked(
        long id,
        String words,
        LocalDate day,
        Optional<String> author,
        State state,
        Optional<LocalDate> settled,
        String why,
        Optional<Integer> line,
        Optional<Long> followUp) {

    /** What becomes of a parked matter. */
    public enum State {
        WAITING("Waits"),
        LINE("Became a line of enquiry"),
        FOLLOW_UP("Went into a follow-up review"),
        LEFT("Left alone");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    /** Whether nobody has picked it up yet. */
    public boolean waits() {
        return state == State.WAITING;
    }
}
