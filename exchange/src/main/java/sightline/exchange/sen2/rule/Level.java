package sightline.exchange.sen2.rule;

/** How much a finding weighs. */
public enum Level {
    /** The return is not taken until it is put right. */
    ERROR("error"),
    /** It may be right; an explanation may be asked for. */
    QUERY("query");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The word for it. */
    public String word() {
        return word;
    }
}
