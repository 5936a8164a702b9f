package sightline.journey.law;

/** How sure we are of what a file of the law says. */
public enum Confidence {
    /** Read in the legislation itself. */
    READ("read in the law"),
    /** Read in a source about the law. */
    SECONDARY("secondary source"),
    /** Not confirmed by a text we have read. */
    UNCONFIRMED("unconfirmed");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    /** The words that the law's files use. */
    public String words() {
        return words;
    }
}
