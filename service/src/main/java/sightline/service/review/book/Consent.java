package sightline.service.review.book;

/** What whoever said a thing has agreed to. It can be withdrawn until the report is published. */
public enum Consent {
    NOT_NEEDED("Not needed"),
    ASKED("Asked, no answer yet"),
    QUOTE("May be quoted, and by whom said"),
    QUOTE_UNNAMED("May be quoted without a name"),
    SUMMARY_ONLY("May be summed up, not quoted"),
    WITHDRAWN("Withdrawn");

    private final String words;

    Consent(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whether its words may stand in a report as they were said. */
    public boolean allowsQuoting() {
        return this == NOT_NEEDED || this == QUOTE || this == QUOTE_UNNAMED;
    }

    /** Whether it may be used at all. */
    public boolean allowsUse() {
        return this != WITHDRAWN && this != ASKED;
    }
}
