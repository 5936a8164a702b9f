package sightline.insight.flow;

import java.util.OptionalInt;
import sightline.insight.log.CaseEvents;
import sightline.insight.log.CaseMeasure;
import sightline.insight.log.EventLog;
import sightline.journey.event.EventName;

/** Hands a measure only what a selection takes in. */
final class Selected implements CaseMeasure {

    private static final int NOBODY = -1;

    private final CaseMeasure measure;
    private final boolean everybody;
    private final int authority;
    private final boolean[] kept = new boolean[EventLog.names()];
    private final boolean[] wanted = new boolean[EventLog.names()];
    private final int needed;
    private final int first;
    private final int last;
    private final CaseEvents part;
    private final boolean[] met = new boolean[EventLog.names()];

    Selected(EventLog log, Selection selection, CaseMeasure measure) {
        this.measure = measure;
        this.part = new CaseEvents(log);
        this.everybody = selection.authority().isEmpty();
        OptionalInt code = everybody
                ? OptionalInt.empty()
                : log.authorities().number(selection.authority().get(), 0);
        this.authority = code.orElse(NOBODY);
        for (int name = 0; name < kept.length; name++) {
            EventName event = EventLog.name(name);
            kept[name] = selection.only().isEmpty() || selection.only().contains(event);
            wanted[name] = selection.through().contains(event);
        }
        this.needed = selection.through().size();
        this.first =
                selection.from().map(day -> Math.toIntExact(day.toEpochDay())).orElse(Integer.MIN_VALUE);
        this.last = selection.to().map(day -> Math.toIntExact(day.toEpochDay())).orElse(Integer.MAX_VALUE);
    }

    @Override
    public void weigh(CaseEvents events, int weight) {
        if ((everybody || events.log().authority(events.number()) == authority)
                && (needed == 0 || goesThrough(events))) {
            part.takeFrom(events, kept, first, last);
            measure.weigh(part, weight);
        }
    }

    private boolean goesThrough(CaseEvents events) {
        java.util.Arrays.fill(met, false);
        int count = 0;
        for (int i = events.from(); i < events.to(); i++) {
            int name = events.activities()[i];
            if (wanted[name] && !met[name]) {
                met[name] = true;
                count++;
            }
        }
        return count == needed;
    }

    @Override
    public boolean readsDetails() {
        return measure.readsDetails();
    }
}
