package sightline.journey.reckoner;

import java.util.Locale;

/** How a clock stands. */
public enum Verdict {
    /** Open, and its last day is not past. */
    PENDING,
    /** Done by the last day. */
    ON_TIME,
    /** Done after the last day. */
    LATE,
    /** Done after the last day, and a ground had lifted the limit. */
    LATE_EXCEPTED,
    /** Open and past its last day. */
    OVERDUE,
    /** Open and past its last day, and a ground has lifted the limit. */
    OVERDUE_EXCEPTED,
    /** The duty fell away. */
    NOT_APPLICABLE,
    /** A window that belongs to the family was closed too soon. */
    EARLY;

    /** The verdict in words, such as "late, excepted". */
    public String words() {
        return switch (this) {
            case LATE_EXCEPTED -> "late, excepted";
            case OVERDUE_EXCEPTED -> "overdue, excepted";
            case PENDING, ON_TIME, LATE, OVERDUE, NOT_APPLICABLE, EARLY ->
                name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
