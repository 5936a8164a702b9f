package sightline.service.casework.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;

/**
 * All that was written down about one journey.
 *
 * @param id whose journey
 * @param person the child or young person; empty where the import that brought the journey told no name
 * @param written its events in the order of writing
 * @param officer the account that has it, if anybody has
 */
public record CaseFile(JourneyId id, Optional<Person> person, List<Written> written, Optional<Long> officer) {

    /** The journey that the law looks at. */
    public Journey journey() {
        return new Journey(id, written.stream().map(Written::event).toList());
    }

    /** The journey as it would be with one more event. */
    public Journey journeyWith(Event event) {
        return new Journey(
                id,
                Stream.concat(written.stream().map(Written::event), Stream.of(event))
                        .toList());
    }

    /** This and events that were written after. */
    CaseFile with(List<Written> more) {
        return new CaseFile(
                id, person, Stream.concat(written.stream(), more.stream()).toList(), officer);
    }

    CaseFile with(Written one) {
        return with(List.of(one));
    }

    /** How many events there are; whoever writes says how many they had seen. */
    public int seen() {
        return written.size();
    }

    /** What to call the child or young person. */
    public String name() {
        return person.map(Person::name).orElse(id.person());
    }
}
