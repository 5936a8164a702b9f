package sightline.service.review.book;

import java.util.List;
import java.util.Set;

/**
 * A statement of what the review found.
 *
 * @param id the number
 * @param theme it belongs to
 * @param words the statement
 * @param kind a strength, a weakness or neither
 * @param evidence that shows it
 * @param lines of enquiry that it answers
 */
public record Finding(long id, long theme, String words, Kind kind, List<Cited> evidence, Set<Integer> lines) {

    /** What a finding says of the service. */
    public enum Kind {
        STRENGTH("A strength"),
        WEAKNESS("A weakness"),
        FACT("A fact");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    /**
     * Evidence that a finding rests on.
     *
     * @param evidence its number
     * @param quotation words of it that the finding quotes; empty where it quotes none
     */
    public record Cited(long evidence, String quotation) {}
}
