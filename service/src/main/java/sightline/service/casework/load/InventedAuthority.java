package sightline.service.casework.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import sightline.insight.exemplar.Exemplar;
import sightline.insight.exemplar.LogEvent;
import sightline.insight.exemplar.Newcomer;
import sightline.insight.exemplar.Order;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.IsoDay;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;
import sightline.service.casework.journal.Person;

/**
 * What the generator tells, as journeys and people that can be loaded.
 *
 * @param persons with invented names
 * @param journeys in the order in which they begin
 * @param settings names by code
 */
record InventedAuthority(List<Person> persons, List<Journey> journeys, Map<String, String> settings) {

    static InventedAuthority of(String authority, Order order, IntConsumer progress) {
        Map<String, Person> persons = new LinkedHashMap<>();
        Map<JourneyId, List<Event>> journeys = new LinkedHashMap<>();
        Map<String, String> settings = new TreeMap<>();
        Exemplar.tellWithPeople(
                order,
                (Newcomer who, LogEvent event) -> {
                    persons.computeIfAbsent(who.person(), key -> InventedNames.person(who));
                    settings.computeIfAbsent(who.setting(), InventedNames::setting);
                    JourneyId id = new JourneyId(authority, event.person(), event.journey());
                    journeys.computeIfAbsent(id, key -> new ArrayList<>()).add(event(id, event));
                },
                progress);
        return new InventedAuthority(
                List.copyOf(persons.values()),
                journeys.entrySet().stream()
                        .map(entry -> new Journey(entry.getKey(), entry.getValue()))
                        .toList(),
                settings);
    }

    private static Event event(JourneyId id, LogEvent told) {
        String detail = told.detail().entrySet().stream()
                .map(pair -> pair.getKey() + "=" + Detail.escaped(pair.getValue()))
                .collect(Collectors.joining(";"));
        LocalDate recorded =
                IsoDay.of(told.detail().getOrDefault("recorded", "")).orElse(told.date());
        EventName name = EventName.named(told.name())
                .orElseThrow(() -> new IllegalStateException("the generator told of " + told.name()));
        return switch (Events.read(new Happened(id, name, told.date(), recorded, new Detail(detail)))) {
            case Reading.Understood(Event event) -> event;
            case Reading.Refused(String why) -> throw new IllegalStateException(why);
        };
    }
}
