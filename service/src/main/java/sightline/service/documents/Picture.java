package sightline.service.documents;

import java.util.Optional;

/**
 * How large a picture says it is.
 *
 * @param width in dots
 * @param height in dots
 */
record Picture(long width, long height) {

    private static final long MOST_A_SIDE = 20_000;

    /** A sheet of A3 at 600 dots an inch has 70 million. */
    private static final long MOST_IN_ALL = 100_000_000;

    /** Refuses what would fill the memory of whoever opens it, and what has no size at all. */
    Optional<Refused> check() {
        if (width <= 0 || height <= 0) {
            return Optional.of(Reason.DAMAGED.because("the picture has no size"));
        }
        return width > MOST_A_SIDE || height > MOST_A_SIDE || width * height > MOST_IN_ALL
                ? Optional.of(Reason.PICTURE_TOO_LARGE.because(width, height))
                : Optional.empty();
    }
}
