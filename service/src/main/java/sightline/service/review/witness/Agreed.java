package sightline.service.review.witness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;

/**
 * To what a witness has agreed.
 *
 * @param terms what may be done with what they say
 * @param day when they agreed to it
 */
public record Agreed(Terms terms, Optional<LocalDate> day) {

    /** Nobody has asked them yet. */
    public static final Agreed NOT_YET = new Agreed(Terms.NOT_ASKED, Optional.empty());

    /** What may be done with what somebody says. */
    public enum Terms {
        NOT_ASKED("Not asked yet"),
        QUOTE("May be quoted, and by whom said"),
        QUOTE_UNNAMED("May be quoted without a name"),
        SUMMARY_ONLY("May be summed up, not quoted"),
        WITHDRAWN("Withdrawn: may not be used");

        /** All of them as answers of a form. */
        public static final List<Choice> CHOICES = Arrays.stream(values())
                .map(terms -> new Choice(terms.name(), terms.words()))
                .toList();

        private final String words;

        Terms(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        /** The consent that evidence of this witness begins with. */
        public String ofEvidence() {
            return this == NOT_ASKED ? "ASKED" : name();
        }
    }
}
