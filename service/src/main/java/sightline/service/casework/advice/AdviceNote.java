package sightline.service.casework.advice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question of an adviser, or an officer's answer to one.
 *
 * @param id of the note
 * @param adviser about which advice
 * @param organisation the name of the organisation that asked
 * @param answers the question that this answers; empty where it is a question
 * @param words as written
 * @param day it was written
 * @param author by name; empty where the account is gone
 */
public record AdviceNote(
        long id,
        String adviser,
        String organisation,
        Optional<Long> answers,
        String words,
        LocalDate day,
        Optional<String> author) {

    /** "Psychological advice". */
    public String kind() {
        return AdviceKind.words(adviser);
    }
}
