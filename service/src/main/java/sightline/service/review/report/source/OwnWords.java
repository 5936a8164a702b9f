package sightline.service.review.report.source;

import java.util.HashMap;
import java.util.Map;

/**
 * What the task group has written itself.
 *
 * @param written by place; a place without words is not in it
 */
public record OwnWords(Map<Slot, Written> written) {

    /** Nothing yet. */
    public static final OwnWords NONE = new OwnWords(Map.of());

    public OwnWords {
        written = Map.copyOf(written);
    }

    /**
     * Words of a place.
     *
     * @param words as typed
     * @param version that they stand in; 0 where nobody has written any
     */
    public record Written(String words, long version) {

        /** Nothing written yet. */
        public static final Written NOTHING = new Written("", 0);
    }

    /** What stands in a place. */
    public Written at(Slot slot) {
        return written.getOrDefault(slot, Written.NOTHING);
    }

    /** The words of a place; empty where there are none. */
    public String words(Slot slot) {
        return at(slot).words().strip();
    }

    /** The words of a place, or others where there are none. */
    public String words(Slot slot, String otherwise) {
        return words(slot).isEmpty() ? otherwise : words(slot);
    }

    /** This with other words in a place. */
    public OwnWords with(Slot slot, String words) {
        Map<Slot, Written> more = new HashMap<>(written);
        more.put(slot, new Written(words, at(slot).version()));
        return new OwnWords(more);
    }
}
