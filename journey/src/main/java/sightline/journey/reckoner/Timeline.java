package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;

/** The events of a journey up to a day, asked for by their place. */
final class Timeline {

    /** The place of an event that hasn't happened: after every other. */
    static final int NEVER = Integer.MAX_VALUE;

    private final List<Event> events;
    private final Event[] at;
    private final EventName[] names;
    private final LocalDate asOf;

    Timeline(Journey journey, LocalDate asOf) {
        this.events = journey.knownOn(asOf).events();
        this.at = events.toArray(Event[]::new);
        this.names = new EventName[at.length];
        for (int i = 0; i < at.length; i++) {
            names[i] = at[i].name();
        }
        this.asOf = asOf;
    }

    List<Event> events() {
        return events;
    }

    EventName name(int place) {
        return names[place];
    }

    int size() {
        return at.length;
    }

    LocalDate asOf() {
        return asOf;
    }

    Event at(int place) {
        return at[place];
    }

    /** The day of the event at a place; empty where it hasn't happened. */
    Optional<LocalDate> day(int place) {
        return place == NEVER ? Optional.empty() : Optional.of(at(place).date());
    }

    /** The place of the first event of these names after a place. */
    int after(int place, Names wanted) {
        for (int i = place + 1; i < at.length; i++) {
            if (wanted.has(names[i])) {
                return i;
            }
        }
        return NEVER;
    }

    /** The place of the first event after a place that is so. */
    int after(int place, Predicate<Event> wanted) {
        for (int i = place + 1; i < at.length; i++) {
            if (wanted.test(at[i])) {
                return i;
            }
        }
        return NEVER;
    }

    /** The last event before a place that is so. */
    Optional<Event> before(int place, Predicate<Event> wanted) {
        for (int i = place - 1; i >= 0; i--) {
            if (wanted.test(at[i])) {
                return Optional.of(at[i]);
            }
        }
        return Optional.empty();
    }
}
