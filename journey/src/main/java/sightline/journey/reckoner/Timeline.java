package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;

/** The events of a journey up to a day, asked for by their place. */
final class Timeline {

    /** The place of an event that hasn't happened: after every other. */
    static final int NEVER = Integer.MAX_VALUE;

    private final List<Event> events;
    private final Event[] at;
    private final EventName[] names;
    private final LocalDate[] days;
    private final Names all;
    private final LocalDate asOf;

    Timeline(Journey journey, LocalDate asOf) {
        this.events = journey.knownOn(asOf).events();
        this.at = events.toArray(Event[]::new);
        this.names = new EventName[at.length];
        this.days = new LocalDate[at.length];
        for (int i = 0; i < at.length; i++) {
            Happened fact = at[i].at();
            names[i] = fact.what();
            days[i] = fact.day();
        }
        this.all = Names.of(names);
        this.asOf = asOf;
    }

    List<Event> events() {
        return events;
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

    EventName name(int place) {
        return names[place];
    }

    LocalDate date(int place) {
        return days[place];
    }

    /** The day of the event at a place; empty where it hasn't happened. */
    Optional<LocalDate> day(int place) {
        return place == NEVER ? Optional.empty() : Optional.of(days[place]);
    }

    /** Whether there is an event of that name. */
    boolean has(EventName name) {
        return all.has(name);
    }

    /** The place of the first event of these names after a place. */
    int after(int place, Names wanted) {
        if (all.meets(wanted)) {
            for (int i = place + 1; i < at.length; i++) {
                if (wanted.has(names[i])) {
                    return i;
                }
            }
        }
        return NEVER;
    }

    /** The place of the first event of these names after a place that is so. */
    int after(int place, Names wanted, Predicate<Event> so) {
        int next = after(place, wanted);
        while (next != NEVER && !so.test(at[next])) {
            next = after(next, wanted);
        }
        return next;
    }

    /** The last event of these names before a place that is so. */
    Optional<Event> before(int place, Names wanted, Predicate<Event> so) {
        if (all.meets(wanted)) {
            for (int i = place - 1; i >= 0; i--) {
                if (wanted.has(names[i]) && so.test(at[i])) {
                    return Optional.of(at[i]);
                }
            }
        }
        return Optional.empty();
    }
}
