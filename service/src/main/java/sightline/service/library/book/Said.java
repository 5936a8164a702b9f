package sightline.service.library.book;

import java.util.List;
import java.util.Optional;

/**
 * What a paper says in one row: a recommendation with its answer, or an answer alone. What isn't printed is empty.
 *
 * @param reference as printed, such as "R01"
 * @param heading that it stands below
 * @param words what is to be done
 * @param parts of it, in their order
 * @param aim to whom, and by when
 * @param answer to it
 * @param became what came of it
 */
public record Said(
        String reference, String heading, String words, List<Part> parts, Aim aim, Answer answer, String became) {

    public Said {
        parts = List.copyOf(parts);
    }

    /**
     * To whom, and by when, as printed.
     *
     * @param addressee the post or body
     * @param due by when
     */
    public record Aim(String addressee, String due) {

        /** Neither is printed. */
        public static final Aim NONE = new Aim("", "");
    }

    /**
     * A part with a label of its own.
     *
     * @param label as printed, such as "a)"
     * @param words what it asks
     * @param aim where it says so itself
     */
    public record Part(String label, String words, Aim aim) {}

    /**
     * The answer.
     *
     * @param reply what it comes to
     * @param reasons that are given
     * @param responder who answers
     */
    public record Answer(Reply reply, String reasons, String responder) {

        /** None is printed. */
        public static final Answer NONE = new Answer(Reply.NOT_STATED, "", "");
    }

    /**
     * Where it stands.
     *
     * @param words the recommendation
     * @param answer the answer's own words
     */
    public record Places(Optional<Place> words, Optional<Place> answer) {}
}
