package sightline.insight.log;

/**
 * A log that grows day by day, with measures that keep up: of a day only the journeys that got an event are counted anew.
 * One thread at a time may use it; the logs it gives are for all.
 */
public final class LiveLog {

    private final CaseMeasure[] measures;
    private EventLog log;

    /** Counts the whole log once. */
    public LiveLog(EventLog log, CaseMeasure... measures) {
        this.log = log;
        this.measures = measures.clone();
        Scan.all(log, measures);
    }

    /** The log as it is now. */
    public EventLog log() {
        return log;
    }

    /**
     * Adds a day that was begun on this log as it is now.
     *
     * @throws IllegalArgumentException if it was begun on another
     */
    public void add(LogDay day) {
        if (!day.isOn(log)) {
            throw new IllegalArgumentException("The day was begun on another log");
        }
        int[] touched = day.touched();
        EventLog grown = day.finished();
        Scan.some(log, touched, -1, measures);
        Scan.some(grown, touched, 1, measures);
        log = grown;
    }
}
