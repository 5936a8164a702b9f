package sightline.service.improvement.answer;

import java.time.Instant;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.names.Veil;

/**
 * One version of an answer.
 *
 * @param answer what it says
 * @param as in what part it was given; empty where it is not known
 * @param at when it was written down
 */
public record AnswerVersion(Answer answer, String as, Instant at) {

    /** The same without the names of people. */
    AnswerVersion under(Veil veil) {
        return new AnswerVersion(answer.under(veil), as, at);
    }
}
