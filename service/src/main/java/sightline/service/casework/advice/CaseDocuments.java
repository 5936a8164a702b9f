package sightline.service.casework.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.casework.shelf.Kept;
import sightline.service.people.Mistake;

/**
 * What the page of a case's documents shows.
 *
 * @param journey whose case
 * @param name of the child or young person
 * @param documents the newest first
 * @param notes questions of advisers and their answers, in the order of writing
 * @param typed an answer that could not be sent as it is, by the question
 * @param mistakes to be mended
 * @param notice what has just been done
 */
public record CaseDocuments(
        String journey,
        String name,
        List<Kept> documents,
        List<AdviceNote> notes,
        Map<Long, String> typed,
        List<Mistake> mistakes,
        Optional<String> notice) {

    /** Questions that nobody has answered. */
    public List<AdviceNote> waiting() {
        return notes.stream()
                .filter(note -> note.answers().isEmpty() && answers(note).isEmpty())
                .toList();
    }

    /** Questions that have an answer. */
    public List<AdviceNote> settled() {
        return notes.stream()
                .filter(note -> note.answers().isEmpty() && !answers(note).isEmpty())
                .toList();
    }

    /** The answers to a question. */
    public List<AdviceNote> answers(AdviceNote question) {
        return notes.stream()
                .filter(note -> note.answers().filter(id -> id == question.id()).isPresent())
                .toList();
    }
}
