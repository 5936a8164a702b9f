package sightline.journey.event;

import java.util.ArrayList;
import java.util.List;

/** Puts right what later events say was wrong. */
final class Corrections {

    private Corrections() {}

    /** The events as they now stand; the corrections themselves stay among them. */
    static List<Event> applied(List<Event> events) {
        List<Event> standing = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Correction correction) {
                apply(correction, standing);
            }
            standing.add(event);
        }
        return standing;
    }

    private static void apply(Correction correction, List<Event> standing) {
        int place = place(correction, standing);
        if (place < 0) {
            return;
        }
        if (correction.takesBack()) {
            standing.remove(place);
            return;
        }
        Happened wrong = standing.get(place).at();
        Happened right = new Happened(
                wrong.journey(),
                wrong.what(),
                correction.happenedOn().orElse(wrong.day()),
                correction.date(),
                correction.detail().orElse(wrong.detail()));
        if (Events.read(right) instanceof Reading.Understood(Event event)) {
            standing.set(place, event);
        }
    }

    private static int place(Correction correction, List<Event> standing) {
        for (int i = standing.size() - 1; i >= 0; i--) {
            Event event = standing.get(i);
            if (event.name() == correction.event() && event.date().equals(correction.on())) {
                return i;
            }
        }
        return -1;
    }
}
