package sightline.service.review.witness;

import java.util.ArrayList;
import java.util.List;

/**
 * What a witness needs to be able to take part.
 *
 * @param support in words: somebody beside them, a quiet room, step-free access
 * @param interpreter the language, or British Sign Language; empty where none is needed
 * @param remote whether they can only join by video or phone
 * @param times that don't work for them, in words
 */
public record Needs(String support, String interpreter, boolean remote, String times) {

    /** Nothing that we know of. */
    public static final Needs NONE = new Needs("", "", false, "");

    /** One sentence for each need. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (!support.isEmpty()) {
            words.add(support);
        }
        if (!interpreter.isEmpty()) {
            words.add("Interpreter: " + interpreter);
        }
        if (remote) {
            words.add("Joins by video or phone");
        }
        if (!times.isEmpty()) {
            words.add("Times that don’t work: " + times);
        }
        return List.copyOf(words);
    }
}
