package sightline.service.review.book;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who tells the review something.
 *
 * @param id the number
 * @param source the kind of source they are
 * @param shownAs what readers of the report see of them, never a name of a family
 * @param organisation that they speak for; empty for families
 * @param state how far it has come
 * @param consent to what they have agreed
 * @param consented on which day
 */
public record Witness(
        long id,
        SourceKind source,
        String shownAs,
        String organisation,
        State state,
        Consent consent,
        Optional<LocalDate> consented) {

    /** How far it has come with a witness. */
    public enum State {
        WANTED("Wanted"),
        ASKED("Asked"),
        COMING("Coming"),
        DECLINED("Not coming"),
        HEARD("Heard");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}
