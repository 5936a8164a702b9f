package sightline.service.improvement.book;

import java.time.LocalDate;

/**
 * A step of the committee, as its minutes say: closed on evidence, or opened again. Carried out and effective are two
 * marks; neither follows from the other.
 *
 * @param closed closed, or else opened again
 * @param committee which
 * @param day of its meeting
 * @param minute where it stands in the minutes
 * @param carriedOut whether what was recommended has been done
 * @param effective whether it had the effect it was made for
 * @param evidence what the committee saw, or why it opened it again
 */
public record Closing(
        boolean closed,
        String committee,
        LocalDate day,
        String minute,
        boolean carriedOut,
        Effective effective,
        String evidence) {

    /** The second mark. */
    public enum Effective {
        YES("Effective"),
        NO("Not effective"),
        NOT_KNOWN("Effect not known yet");

        private final String words;

        Effective(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}
