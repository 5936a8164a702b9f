package sightline.journey.event;

/** Whether mediation is to be about health. */
public enum HealthIssues {
    /** Not about health. */
    NONE("false"),
    /** About health and other things. */
    ALSO("true"),
    /** About health alone. */
    ONLY("only");

    private final String written;

    HealthIssues(String written) {
        this.written = written;
    }

    /** How the event log writes it. */
    public String written() {
        return written;
    }
}
