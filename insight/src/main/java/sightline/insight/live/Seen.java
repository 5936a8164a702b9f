package sightline.insight.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.reckoner.Clock;

/**
 * A journey as it was known on a day, with its clocks.
 *
 * @param events what had happened, in order
 * @param clocks how the duties stood
 */
record Seen(List<Event> events, List<Clock> clocks) {

    /** The clocks of a duty that were met. */
    Stream<Clock> met(String duty) {
        return clocks.stream()
                .filter(clock -> clock.duty().id().equals(duty) && clock.met().isPresent());
    }

    /** The clocks of a duty. */
    Stream<Clock> of(String duty) {
        return clocks.stream().filter(clock -> clock.duty().id().equals(duty));
    }

    /** The events of a name. */
    Stream<Event> named(EventName name) {
        return events.stream().filter(event -> event.name() == name);
    }

    /** The first event of a name. */
    Optional<Event> first(EventName name) {
        return named(name).findFirst();
    }

    /** Whether an event of this name comes after another event. */
    boolean isFollowedBy(Event event, EventName name) {
        int at = events.indexOf(event);
        return events.subList(at + 1, events.size()).stream().anyMatch(later -> later.name() == name);
    }
}
