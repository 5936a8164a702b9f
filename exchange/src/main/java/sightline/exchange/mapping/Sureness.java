package sightline.exchange.mapping;

/** How sure a proposal is of a column. */
public enum Sureness {
    /** The heading and the cells both say so. */
    SURE("Sure"),
    /** One of them says so, or the heading could mean something else. */
    LIKELY("Likely"),
    /** Neither says anything. */
    UNKNOWN("Not known");

    private final String words;

    Sureness(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
