package sightline.bench.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.insight.exemplar.Exemplar;
import sightline.insight.exemplar.LogEvent;
import sightline.insight.exemplar.Order;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;

/** The journeys of an invented authority, straight from the generator. */
final class InventedJourneys {

    private InventedJourneys() {}

    static List<Journey> of(Order order) {
        Map<String, List<Event>> journeys = new LinkedHashMap<>();
        Exemplar.tell(
                order,
                row -> journeys.computeIfAbsent(row.journey(), _ -> new ArrayList<>())
                        .add(event(row)),
                _ -> {});
        return journeys.values().stream()
                .map(events -> new Journey(events.getFirst().at().journey(), events))
                .toList();
    }

    private static Event event(LogEvent row) {
        String detail = row.detail().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
        String recorded = row.detail().getOrDefault("recorded", row.date().toString());
        Happened at = new Happened(
                new JourneyId("990", row.person(), row.journey()),
                EventName.named(row.name()).orElseThrow(),
                row.date(),
                LocalDate.parse(recorded),
                new Detail(detail));
        return switch (Events.read(at)) {
            case Reading.Understood(Event event) -> event;
            case Reading.Refused(String why) -> throw new IllegalStateException(why);
        };
    }
}
