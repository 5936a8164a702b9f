package sightline.service.improvement.line;

/** The stations, in the order in which a matter passes them. */
public enum Stop {
    HAPPENED("Happened"),
    DUE("Due"),
    MEASURED("Measured"),
    NOTICED("Noticed"),
    SHOWN("Shown"),
    FOUND("Found"),
    RECOMMENDED("Recommended"),
    ANSWERED("Answered"),
    DONE("Done"),
    CHANGED("Changed");

    private final String words;

    Stop(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Its place from the left, from 1. */
    public int place() {
        return ordinal() + 1;
    }
}
