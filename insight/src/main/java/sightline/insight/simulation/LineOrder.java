package sightline.insight.simulation;

/** Whose turn it is in a line. */
public enum LineOrder {
    /** Who joined the line first. */
    FIRST_COME("first come"),
    /** Whose request is the oldest. */
    OLDEST_FIRST("oldest first"),
    /** Those whose plan can still be in time, the oldest of them first; the others only when nobody else waits. */
    IN_TIME_FIRST("in time first");

    private final String words;

    LineOrder(String words) {
        this.words = words;
    }

    /** What it is called in a scenario. */
    public String words() {
        return words;
    }
}
