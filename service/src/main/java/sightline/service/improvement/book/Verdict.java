package sightline.service.improvement.book;

/** What the executive says to a recommendation. To note it is not to accept it. */
public enum Verdict {
    AGREED("Agreed", true),
    IN_PART("Agreed in part", true),
    NOT_AGREED("Not agreed", false),
    DEFERRED("Deferred", false),
    NOTED("Noted, not accepted", false);

    private final String words;
    private final boolean accepted;

    Verdict(String words, boolean accepted) {
        this.words = words;
        this.accepted = accepted;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whether something is to be done about it. */
    public boolean accepted() {
        return accepted;
    }
}
