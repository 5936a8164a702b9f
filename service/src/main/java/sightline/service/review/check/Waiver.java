package sightline.service.review.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's answer to a message: seen, and this is why it may stand.
 *
 * @param id the number
 * @param key of the message that it answers
 * @param because why it may stand
 * @param day on which it was given
 * @param who gave it, by name
 */
public record Waiver(long id, Key key, String because, LocalDate day, Optional<String> who) {

    /**
     * What an answer holds for: a rule at a place, as long as what the message is about stays as it was.
     *
     * @param rule its name
     * @param place the place's id
     * @param digest of what the message is about
     */
    public record Key(String rule, String place, String digest) {

        /** The key of a message. */
        public static Key of(Message message) {
            return new Key(message.rule().id(), message.place().id(), message.digest());
        }
    }
}
