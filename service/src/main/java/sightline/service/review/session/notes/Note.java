package sightline.service.review.session.notes;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import sightline.service.review.session.Times;
import sightline.service.time.WallClock;

/**
 * Something that somebody wrote down while a witness spoke.
 *
 * @param id the number
 * @param about whose hearing and which line of enquiry it belongs to
 * @param words as they were written
 * @param at when
 * @param author the name of whoever wrote it
 * @param evidence the number of the evidence that it became
 */
public record Note(long id, About about, String words, Instant at, String author, Optional<Long> evidence) {

    /**
     * What a note belongs to.
     *
     * @param witness whose hearing; empty where it is about the whole session
     * @param line of enquiry, by number; empty where it is about none
     */
    public record About(Optional<Long> witness, Optional<Integer> line) {}

    /** The time of day, for people. */
    public String time() {
        return Times.words(LocalTime.ofInstant(at, WallClock.LONDON));
    }
}
