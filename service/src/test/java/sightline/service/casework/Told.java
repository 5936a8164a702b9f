package sightline.service.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;

/** Journeys written down for a test as lines: {@code RequestReceived 2025-12-01 source=1}. */
public final class Told {

    private Told() {}

    /** The journey of that key, of the person of the same key. */
    public static Journey journey(String authority, String key, String... lines) {
        JourneyId id = new JourneyId(authority, key, key);
        List<Event> events = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            LocalDate day = LocalDate.parse(parts[1]);
            Happened happened = new Happened(
                    id,
                    EventName.named(parts[0]).orElseThrow(),
                    day,
                    day,
                    new Detail(parts.length > 2 ? parts[2] : ""));
            switch (Events.read(happened)) {
                case Reading.Understood(Event event) -> events.add(event);
                case Reading.Refused(String why) -> throw new AssertionError(line + ": " + why);
            }
        }
        return new Journey(id, events);
    }
}
