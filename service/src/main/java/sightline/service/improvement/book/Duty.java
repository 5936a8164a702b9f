package sightline.service.improvement.book;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The duty to answer a paper.
 *
 * @param origin the paper
 * @param clock by which it runs
 * @param received the day on which the paper came
 * @param notice the day on which the notice came that asks for an answer
 * @param published whether the report was published, so that its answer must be too
 * @param answered the day on which the whole answer was published
 * @param version of this row
 */
public record Duty(
        long origin,
        Clock clock,
        LocalDate received,
        LocalDate notice,
        boolean published,
        Optional<LocalDate> answered,
        long version) {

    /** Which clock. */
    public enum Clock {
        EXECUTIVE("The executive"),
        HEALTH("A health body"),
        CRIME("A crime and disorder partner");

        private final String words;

        Clock(String words) {
            this.words = words;
        }

        /** Who is to answer, as people read it. */
        public String words() {
            return words;
        }
    }
}
