package sightline.service.review.witness;

import java.util.Optional;

/**
 * What became of a change that was made to something as it was read.
 *
 * @param <T> what was to be changed
 */
public sealed interface Saved<T> {

    /** It is kept. */
    record Kept<T>() implements Saved<T> {}

    /**
     * Somebody else changed it before.
     *
     * @param now as it stands
     */
    record Overtaken<T>(T now) implements Saved<T> {}

    /** There is no such thing in this review. */
    record Nowhere<T>() implements Saved<T> {}

    /** What a statement with a version came to: it changed a row, or somebody was faster, or there is no row. */
    static <T> Saved<T> of(int changed, Optional<T> now) {
        return changed == 1 ? new Kept<>() : now.<Saved<T>>map(Overtaken::new).orElseGet(Nowhere::new);
    }
}
