package sightline.service.improvement.merge;

import java.time.LocalDate;

/**
 * What somebody decided on two actions that stood side by side.
 *
 * @param kept the one that stays, or the first of two
 * @param other the one that went into it, or the second
 * @param one whether they are one from then on
 * @param why in words; may be empty where they were made one
 * @param day on which it was decided
 */
public record Merging(long kept, long other, boolean one, String why, LocalDate day) {

    /** A name for two actions, whichever comes first. */
    static String key(long one, long other) {
        return Math.min(one, other) + "/" + Math.max(one, other);
    }

    /** Its name. */
    public String key() {
        return key(kept, other);
    }
}
