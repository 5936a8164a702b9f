package sightline.insight.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.insight.exemplar.Exemplar;
import sightline.insight.exemplar.LogEvent;
import sightline.insight.exemplar.Order;
import sightline.insight.exemplar.Stories;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;

/** Journeys for tests: of an invented authority that a story happens to, or written out day by day. */
public final class Invented {

    /** The first day of every invented log. */
    public static final LocalDate START = LocalDate.of(2021, 1, 1);

    private static final String AUTHORITY = "990";

    private Invented() {}

    /** The journeys of a story. */
    public static List<Journey> story(String name, int persons, int years, long seed) {
        Map<String, List<Event>> journeys = new LinkedHashMap<>();
        Order order = new Order(persons, years, seed, START, Stories.named(name).orElseThrow());
        Exemplar.tell(
                order,
                row -> journeys.computeIfAbsent(row.journey(), key -> new ArrayList<>())
                        .add(event(row)),
                percent -> {});
        return journeys.values().stream()
                .map(events -> new Journey(events.getFirst().at().journey(), events))
                .toList();
    }

    private static Event event(LogEvent row) {
        String detail = row.detail().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
        LocalDate recorded = row.detail().containsKey("recorded")
                ? LocalDate.parse(row.detail().get("recorded"))
                : row.date();
        return event(row.person(), row.journey(), row.name(), row.date(), recorded, detail);
    }

    /** A journey whose events are written as "day name detail", the day counted from the start. */
    public static Journey journey(String id, String... rows) {
        List<Event> events = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(" ", 3);
            LocalDate day = START.plusDays(Long.parseLong(parts[0]));
            events.add(event("P" + id, id, parts[1], day, day, parts.length > 2 ? parts[2] : ""));
        }
        return new Journey(events.getFirst().at().journey(), events);
    }

    /** One event that was written down on a day of its own. */
    public static Event event(
            String person, String journey, String name, LocalDate day, LocalDate recorded, String detail) {
        Happened at = new Happened(
                new JourneyId(AUTHORITY, person, journey),
                EventName.named(name).orElseThrow(),
                day,
                recorded,
                new Detail(detail));
        return switch (Events.read(at)) {
            case Reading.Understood(Event event) -> event;
            case Reading.Refused(String why) -> throw new IllegalArgumentException(why);
        };
    }
}
