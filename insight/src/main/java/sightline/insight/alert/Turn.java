package sightline.insight.alert;

/** Which way something turns, for the families. */
public enum Turn {
    DETERIORATION,
    IMPROVEMENT,
    CHANGE;

    /** The word as commands print it. */
    public String written() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
