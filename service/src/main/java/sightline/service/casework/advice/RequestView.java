package sightline.service.casework.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.casework.shelf.Kept;
import sightline.service.people.Mistake;

/**
 * What the page of one request shows.
 *
 * @param owed the request
 * @param today the day it is shown for
 * @param typed what stands in the form
 * @param around what else the page shows
 */
public record RequestView(Owed owed, LocalDate today, Typed typed, Around around) {

    /**
     * What stands in the forms.
     *
     * @param text of the answer
     * @param version of the draft that it goes on from
     * @param day the answer is for
     * @param question to the officer
     * @param mistakes to be mended
     * @param theirs what a colleague has saved meanwhile
     */
    public record Typed(
            AnswerText text,
            long version,
            TypedDay day,
            String question,
            List<Mistake> mistakes,
            Optional<Draft> theirs) {

        static Typed of(Draft draft, LocalDate today) {
            return new Typed(draft.text(), draft.version(), TypedDay.of(today), "", List.of(), Optional.empty());
        }

        Typed with(List<Mistake> found) {
            return new Typed(text, version, day, question, found, theirs);
        }

        Typed asking(String words) {
            return new Typed(text, version, day, words, mistakes, theirs);
        }

        /** The same once it is saved as a draft. */
        Typed saved() {
            return new Typed(text, version + 1, day, question, mistakes, theirs);
        }

        Typed beside(Draft saved) {
            return new Typed(text, saved.version(), day, question, mistakes, Optional.of(saved));
        }
    }

    /**
     * What else the page shows.
     *
     * @param documents that the organisation has handed in for this case
     * @param notes questions and answers
     * @param notice what has just been done
     */
    public record Around(List<Kept> documents, List<AdviceNote> notes, Optional<String> notice) {}
}
