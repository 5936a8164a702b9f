package sightline.service.casework.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import sightline.service.time.WallClock;

/**
 * Something that a family said or asked.
 *
 * @param id its number
 * @param received when
 * @param from who said it
 * @param channel how it came
 * @param about what it is about
 * @param words what was said
 * @param author the account that wrote it down
 * @param answer what was answered, if it was
 */
public record Contact(
        long id,
        Instant received,
        String from,
        Channel channel,
        About about,
        String words,
        Optional<Long> author,
        Optional<Answer> answer) {

    /**
     * The answer to a contact.
     *
     * @param at when
     * @param words what was said
     * @param author the account that answered
     */
    public record Answer(Instant at, String words, Optional<Long> author) {}

    /** The day it came. */
    public LocalDate day() {
        return received.atZone(WallClock.LONDON).toLocalDate();
    }

    /** The day it was answered. */
    public Optional<LocalDate> answered() {
        return answer.map(given -> given.at().atZone(WallClock.LONDON).toLocalDate());
    }
}
