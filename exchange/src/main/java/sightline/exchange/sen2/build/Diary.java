package sightline.exchange.sen2.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.EventName;

/** Takes down the events of one journey, in the order in which they are told. */
final class Diary {

    private final String person;
    private final String journey;
    private final List<LogEvent> events = new ArrayList<>();

    Diary(String person, String journey) {
        this.person = person;
        this.journey = journey;
    }

    /** Something happened on a day; detail as key, value, key, value. */
    void note(EventName what, LocalDate day, String... detail) {
        LinkedHashMap<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < detail.length; i += 2) {
            pairs.put(detail[i], detail[i + 1]);
        }
        note(what, day, pairs);
    }

    /** Something happened on a day. */
    void note(EventName what, LocalDate day, Map<String, String> detail) {
        events.add(new LogEvent(person, journey, what.written(), day, new LinkedHashMap<>(detail)));
    }

    List<LogEvent> events() {
        return List.copyOf(events);
    }
}
