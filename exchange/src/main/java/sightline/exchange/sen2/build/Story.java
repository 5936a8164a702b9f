package sightline.exchange.sen2.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.sen2.form.Survey;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;

/**
 * A journey as a survey looks at it: modules 2 to 4 as known at the end of the collection period, all else as known on the
 * survey day.
 *
 * @param journey the journey as known on the survey day
 * @param survey the survey
 */
record Story(Journey journey, Survey survey) {

    static Story of(Journey journey, Survey survey) {
        return new Story(journey.knownOn(survey.day()), survey);
    }

    List<Event> events() {
        return journey.events();
    }

    /** The first event of one of these kinds by the end of the collection period. */
    Optional<Event> first(EventName... kinds) {
        return firstFrom(0, kinds);
    }

    /** The first event of one of these kinds from a place on, by the end of the collection period. */
    Optional<Event> firstFrom(int place, EventName... kinds) {
        Set<EventName> wanted = Set.of(kinds);
        return events().subList(Math.min(place, events().size()), events().size()).stream()
                .filter(event -> wanted.contains(event.name()))
                .filter(event -> !event.date().isAfter(survey.to()))
                .findFirst();
    }

    /** The last event of one of these kinds by the survey day. */
    Optional<Event> last(EventName... kinds) {
        Set<EventName> wanted = Set.of(kinds);
        return events().reversed().stream()
                .filter(event -> wanted.contains(event.name()))
                .findFirst();
    }

    /** The events of a kind by the survey day. */
    List<Event> all(EventName kind) {
        return events().stream().filter(event -> event.name() == kind).toList();
    }

    /** The place of an event. */
    int place(Event event) {
        for (int i = 0; i < events().size(); i++) {
            if (events().get(i) == event) {
                return i;
            }
        }
        return events().size();
    }

    /** What an event's detail says under a key. */
    static Optional<String> detail(Event event, String key) {
        return event.at().detail().value(key);
    }

    boolean isOfThePeriod(LocalDate day) {
        return survey.covers(day);
    }
}
