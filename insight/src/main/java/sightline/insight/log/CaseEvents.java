package sightline.insight.log;

/**
 * The events of one case, ready to be counted: arrays that are filled anew for each case, so keep none of them. Those from
 * {@link #from} to before {@link #to} are its events; those before {@link #counted} are there only to tell what came
 * before, and aren't counted themselves.
 */
public final class CaseEvents {

    /** Events of this log's cases. */
    public CaseEvents(EventLog log) {
        this.source = new TypedJourneys(log);
    }

    byte[] activities = new byte[0];
    int[] days = new int[0];
    int[] details = new int[0];
    TypedJourneys source;
    int number;
    int from;
    int counted;
    int to;

    /** The log that the case belongs to. */
    public EventLog log() {
        return source.log();
    }

    /** The journeys of that log as the reckoner takes them. */
    public TypedJourneys typed() {
        return source;
    }

    /** The number of the case. */
    public int number() {
        return number;
    }

    /** The number of the event's name at each place. */
    public byte[] activities() {
        return activities;
    }

    /** The day at each place, as days since 1 January 1970. */
    public int[] days() {
        return days;
    }

    /** The number of the detail at each place; only for measures that say they read details. */
    public int[] details() {
        return details;
    }

    /** The place of the first event. */
    public int from() {
        return from;
    }

    /** The place of the first event that counts. */
    public int counted() {
        return counted;
    }

    /** The place after the last event. */
    public int to() {
        return to;
    }

    /**
     * Becomes a part of another case's events: those whose name is kept, up to a last day; what comes before the first day
     * isn't counted.
     */
    public void takeFrom(CaseEvents whole, boolean[] kept, int first, int last) {
        source = whole.source;
        room(whole.to - whole.from);
        is(whole.number, 0, 0);
        for (int i = whole.from; i < whole.to; i++) {
            if (kept[whole.activities[i]] && whole.days[i] <= last) {
                activities[to] = whole.activities[i];
                days[to] = whole.days[i];
                details[to] = whole.details[i];
                counted += whole.days[i] < first || i < whole.counted ? 1 : 0;
                to++;
            }
        }
    }

    void room(int events) {
        if (activities.length < events) {
            activities = new byte[events];
            days = new int[events];
            details = new int[events];
        }
    }

    void is(int number, int from, int to) {
        this.number = number;
        this.from = from;
        this.counted = from;
        this.to = to;
    }
}
