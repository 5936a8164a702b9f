package sightline.insight.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sightline.journey.event.Correction;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;

/** A log as it stands once later events have put earlier ones right; the corrections themselves aren't among its events. */
public final class Standing {

    private Standing() {}

    /** The log as it stands at its end; the same where nothing was put right. */
    public static EventLog of(EventLog log) {
        WithCorrections found = new WithCorrections();
        Scan.all(log, found);
        return found.cases.isEmpty() ? log : new Tailing(log).with(found.cases, new Righted(log)::events);
    }

    /** Finds the cases that hold a correction. */
    private static final class WithCorrections implements CaseMeasure {

        private final List<Integer> cases = new ArrayList<>();

        @Override
        public void weigh(CaseEvents events, int weight) {
            byte[] activities = events.activities();
            for (int i = events.from(); i < events.to(); i++) {
                if (activities[i] == EventName.EVENT_CORRECTED.ordinal()
                        || activities[i] == EventName.EVENT_REVERSED.ordinal()) {
                    cases.add(events.number());
                    return;
                }
            }
        }
    }

    /** The events of a case as they stand. */
    private record Righted(TypedJourneys journeys) {

        Righted(EventLog log) {
            this(TypedJourneys.everyEventOf(log));
        }

        List<Event> events(int number) {
            Journey journey = journeys.journey(number);
            LocalDate end = journey.events().getLast().date();
            return journey.knownOn(end).events().stream()
                    .filter(event -> !(event instanceof Correction))
                    .toList();
        }
    }
}
