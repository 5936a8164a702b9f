package sightline.insight.simulation;

/** What is shown of each month. */
public enum Measure {
    /** Of the plans issued in the month, the share within twenty weeks, in per cent: the published measure. */
    ON_TIME_ISSUED("onTimeIssued"),
    /** Of the month's requests that come to a plan, the share whose plan is issued within twenty weeks, in per cent. */
    ON_TIME_REQUESTED("onTimeRequested"),
    /** Requests received in the month. */
    REQUESTS("requests"),
    /** Plans issued in the month. */
    ISSUED("issued"),
    /** Cases open past their twenty weeks at the end of the month. */
    BACKLOG("backlog"),
    /** All cases open at the end of the month. */
    OPEN("open"),
    /** Cases that wait for a psychologist at the end of the month. */
    WAITING_FOR_PSYCHOLOGIST("waitingForPsychologist"),
    /** Of the decisions of the month whether to assess, the share within six weeks, in per cent. */
    DECIDED_IN_TIME("decidedInTime"),
    /** Of the psychologists' advice of the month, the share within six weeks, in per cent. */
    ADVISED_IN_TIME("advisedInTime"),
    /** Mean weeks from request to decision, for those decided in the month. */
    WEEKS_TO_DECISION("decision"),
    /** Mean weeks that those waited whom a psychologist began with in the month. */
    WEEKS_FOR_PSYCHOLOGIST("psychologist"),
    /** Mean weeks from the last advice to the draft, for the drafts of the month. */
    WEEKS_TO_DRAFT("draft"),
    /** Mean weeks from the draft to the final plan, for the plans of the month. */
    WEEKS_TO_FINAL("final"),
    /** Mean weeks from request to plan, for the plans of the month. */
    WEEKS_TO_PLAN("plan");

    private final String id;

    Measure(String id) {
        this.id = id;
    }

    /** Its name in JSON. */
    public String id() {
        return id;
    }

    /** Whether it is a wait in weeks. */
    public boolean isWait() {
        return compareTo(WEEKS_TO_DECISION) >= 0;
    }
}
