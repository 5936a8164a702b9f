package sightline.journey.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One request and all that followed: its events in the order in which they happened.
 *
 * @param id whose journey
 * @param events by date; those of one day in the order in which they were written down
 */
public record Journey(JourneyId id, List<Event> events) {

    public Journey {
        events = ordered(events);
    }

    private static List<Event> ordered(List<Event> events) {
        Event[] all = events.toArray(Event[]::new);
        for (int i = 1; i < all.length; i++) {
            if (all[i].date().isBefore(all[i - 1].date())) {
                Arrays.sort(all, Comparator.comparing(Event::date));
                break;
            }
        }
        return List.of(all);
    }

    private boolean hasCorrections() {
        for (Event event : events) {
            if (event instanceof Correction) {
                return true;
            }
        }
        return false;
    }

    /**
     * The journey as it is known at the end of a day: later events are left out, and what was put right by then is
     * right. A correction or reversal applies to the last event of that name and day before it.
     */
    public Journey knownOn(LocalDate day) {
        if (events.isEmpty() || !events.getLast().date().isAfter(day) && !hasCorrections()) {
            return this;
        }
        List<Event> known = new ArrayList<>(events.size());
        boolean corrected = false;
        for (Event event : events) {
            if (!event.date().isAfter(day)) {
                known.add(event);
                corrected |= event instanceof Correction;
            }
        }
        if (corrected) {
            known = Corrections.applied(known);
            known.removeIf(event -> event.date().isAfter(day));
        }
        return new Journey(id, known);
    }
}
