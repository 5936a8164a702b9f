package sightline.service.review.witness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.review.book.Witness;

/**
 * How a witness is called, and how far it has come.
 *
 * @param how whether they are invited or required
 * @param state how far it has come
 * @param asked the day they were asked
 */
public record Calling(How how, Witness.State state, Optional<LocalDate> asked) {

    /** Invited, and not asked yet. */
    public static final Calling WANTED = new Calling(How.INVITED, Witness.State.WANTED, Optional.empty());

    /** How far it can have come, as answers of a form. */
    public static final List<Choice> STATES = Arrays.stream(Witness.State.values())
            .map(state -> new Choice(state.name(), state.words()))
            .toList();

    /**
     * How somebody is called. A committee may require members of the executive and officers of the authority to come
     * before it and answer questions; anybody else may be invited, and may say no (Local Government Act 2000, section
     * 9FA(8) and (9)).
     */
    public enum How {
        INVITED("Invited"),
        REQUIRED("Required");

        /** Both as answers of a form. */
        public static final List<Choice> CHOICES = Arrays.stream(values())
                .map(how -> new Choice(how.name(), how.words()))
                .toList();

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}
