package sightline.service.improvement.plan;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.improvement.book.Stage;

/**
 * An update that was asked for.
 *
 * @param id its number
 * @param days when it was asked for, is due, was reminded of, came and was decided on
 * @param sentTo the post that was asked
 * @param went how the question went there
 * @param said what came back
 * @param verdict what an officer made of it
 */
public record Update(long id, Days days, String sentTo, Went went, Said said, Verdict verdict) {

    /** How a question went to whoever holds the post. */
    public enum Went {
        BY_HAND("a link to be sent by hand"),
        MAIL("by mail"),
        NOTIFY("by GOV.UK Notify");

        private final String words;

        Went(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    /**
     * Its days.
     *
     * @param asked when it was asked for
     * @param due by when an answer is hoped for
     * @param reminded when whoever was asked was last reminded
     * @param answered when the answer came
     */
    public record Days(LocalDate asked, LocalDate due, Optional<LocalDate> reminded, Optional<LocalDate> answered) {}

    /**
     * What came back.
     *
     * @param words how things stand
     * @param claims the stage that it has reached, as they say; empty for no change
     * @param proof what shows it, in words; may be empty
     */
    public record Said(String words, Optional<Stage> claims, String proof) {}

    /**
     * What an officer made of it.
     *
     * @param accepted whether the plan now says so
     * @param why in words; may be empty
     * @param day on which it was decided; empty while it waits
     */
    public record Verdict(boolean accepted, String why, Optional<LocalDate> day) {}

    /** When the answer came. */
    public Optional<LocalDate> answered() {
        return days.answered();
    }

    /** Whether it came and nobody has decided on it. */
    public boolean waits() {
        return days.answered().isPresent() && verdict.day().isEmpty();
    }
}
