package sightline.service.review.draft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader says is wrong.
 *
 * @param id the number
 * @param by whom
 * @param on which paragraph
 * @param words what they say
 * @param answer of the task group, if there is one
 * @param version of this row
 */
public record Comment(long id, String by, DraftParagraph on, String words, Optional<Answer> answer, long version) {

    /** Whether the report was changed. */
    public enum Outcome {
        CHANGED("Changed"),
        NOT_CHANGED("Not changed");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    /**
     * What became of a comment.
     *
     * @param outcome changed or not
     * @param why in words
     * @param day on which the group answered
     */
    public record Answer(Outcome outcome, String why, LocalDate day) {}
}
