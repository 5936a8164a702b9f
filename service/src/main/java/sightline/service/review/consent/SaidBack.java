package sightline.service.review.consent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a witness said to what was written down.
 *
 * @param id the number
 * @param witness who
 * @param evidence the item that they correct; empty for a word about anything
 * @param seen the text that they saw
 * @param words what they say it should be, or their word
 * @param day on which
 * @param done what came of it; empty while it waits
 */
public record SaidBack(
        long id, long witness, Optional<Long> evidence, String seen, String words, LocalDate day, Optional<Done> done) {

    /**
     * What came of it.
     *
     * @param takenOver whether the text now says what they wanted
     * @param answer in words; may be empty
     * @param day on which
     */
    public record Done(boolean takenOver, String answer, LocalDate day) {}

    /** Whether it is a correction. */
    public boolean isCorrection() {
        return evidence.isPresent();
    }
}
