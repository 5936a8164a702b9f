package sightline.service.casework.load;

import java.util.List;
import java.util.stream.Stream;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;

/**
 * A journey that is there, and what more is known of it.
 *
 * @param written all that is written down, corrections too
 * @param more to be written behind it
 */
public record CarriedOn(Journey written, List<Event> more) {

    Journey whole() {
        return new Journey(
                written.id(),
                Stream.concat(written.events().stream(), more.stream()).toList());
    }
}
