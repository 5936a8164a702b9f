package sightline.insight.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;

/** What was known of a journey on a day: what had happened by then and had been written down by then. */
final class Known {

    private Known() {}

    /** The events known on a day, put right by the corrections known on it. */
    static List<Event> on(LocalDate day, Journey journey) {
        List<Event> events = journey.events();
        for (Event event : events) {
            if (event.at().recorded().isAfter(day)) {
                List<Event> written = new ArrayList<>(events);
                written.removeIf(late -> late.at().recorded().isAfter(day));
                return new Journey(journey.id(), written).knownOn(day).events();
            }
        }
        return journey.knownOn(day).events();
    }
}
