package sightline.service.library.check;

import java.util.List;
import sightline.service.library.book.Run;

/**
 * A field of a row beside the passage that it was read from.
 *
 * @param label what it is called
 * @param value what it says
 * @param passage in its surroundings, marked; empty where it isn't printed
 * @param match how the two agree
 */
public record Field(String label, String value, List<Run> passage, Match match) {

    /** How a field and its passage agree. */
    public enum Match {
        /** It is printed in these words. */
        PRINTED,
        /** The passage is there, in other words or forms. */
        OTHER_WORDS,
        /** No passage says it: a person typed it. */
        NO_PASSAGE
    }
}
