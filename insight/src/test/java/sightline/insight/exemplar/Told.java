package sightline.insight.exemplar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A log as told, with the journeys in it. */
record Told(Order order, List<LogEvent> events) {

    static final LocalDate START = LocalDate.of(2022, 1, 1);

    static Told of(String story, int persons, int years, long seed) {
        Order order =
                new Order(persons, years, seed, START, Stories.named(story).orElseThrow());
        List<LogEvent> events = new ArrayList<>();
        Exemplar.tell(order, events::add, percent -> {});
        return new Told(order, List.copyOf(events));
    }

    /** The events of each journey, in their order. */
    Map<String, List<LogEvent>> journeys() {
        Map<String, List<LogEvent>> journeys = new LinkedHashMap<>();
        events.forEach(event -> journeys.computeIfAbsent(event.journey(), _ -> new ArrayList<>())
                .add(event));
        return journeys;
    }

    /** Whether a journey was there before the log: it begins with a plan, and the last review where there was one. */
    static boolean wasThere(List<LogEvent> journey) {
        return journey.getFirst().name().equals("FinalPlanIssued")
                && journey.size() > 1
                && journey.get(1).name().equals("ReviewDecisionNotified");
    }

    long count(String name) {
        return events.stream()
                .filter(event -> event.name().equals(name) && !event.date().isBefore(order.start()))
                .count();
    }

    /** The day an event of one of these names first happened to a journey. */
    static Optional<LocalDate> first(List<LogEvent> journey, String... names) {
        return journey.stream()
                .filter(event -> List.of(names).contains(event.name()))
                .map(LogEvent::date)
                .findFirst();
    }
}
