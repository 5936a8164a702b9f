package sightline.service.casework.advice;

import java.util.Optional;

/**
 * What an organisation has typed and not sent.
 *
 * @param text as saved
 * @param version grows with every save, from 1; 0 where nothing is saved
 * @param author who saved it last, by name
 */
public record Draft(AnswerText text, long version, Optional<String> author) {

    /** Nothing saved yet. */
    static final Draft NONE = new Draft(AnswerText.EMPTY, 0, Optional.empty());
}
