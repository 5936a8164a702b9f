package sightline.papers.reading.paper;

/** How a recommendation was answered; noting one, or agreeing in principle, is not accepting it. */
public enum Status {
    AGREED,
    AGREED_IN_PRINCIPLE,
    PARTIALLY_AGREED,
    NOT_AGREED,
    NOTED,
    DEFERRED,
    NOT_STATED,
    /** Several answers in one sentence about all recommendations. */
    MIXED
}
