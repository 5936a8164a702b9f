package sightline.service.record.verify;

/** What can be wrong where a chain breaks. */
public enum Wrong {
    CHANGED("has been changed: what it says does not fit its hash"),
    MISSING("is missing"),
    INSERTED("has something before it that does not belong to the chain"),
    OUT_OF_ORDER("is out of order: it stands further down"),
    WRONG_PREVIOUS("does not follow the entry before it: one of the two has been changed");

    private final String words;

    Wrong(String words) {
        this.words = words;
    }

    /** The same for people, to follow "Entry 7". */
    public String words() {
        return words;
    }
}
