package sightline.journey.reckoner;

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
    EARLY
}
