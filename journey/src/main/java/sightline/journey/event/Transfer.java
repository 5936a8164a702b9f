package sightline.journey.event;

/** The kinds of phase transfer that the law gives different dates. */
public enum Transfer {
    /** From secondary school to a post-16 institution. */
    SECONDARY_TO_POST16("secondary-to-post16"),
    /** From one post-16 institution to another. */
    POST16_TO_POST16("post16-to-post16"),
    /** Every other change of phase. */
    OTHER("other");

    private final String written;

    Transfer(String written) {
        this.written = written;
    }

    /** How the event log writes it. */
    public String written() {
        return written;
    }
}
