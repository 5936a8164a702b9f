package sightline.service.casework.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;

/** Rows of an event log as events of a journey, and back. */
public final class LogEvents {

    private LogEvents() {}

    /** The event that a row tells of; empty where it can't be understood. */
    public static Optional<Event> event(JourneyId id, LogEvent told, LocalDate recorded) {
        String detail = told.detail().entrySet().stream()
                .map(pair -> pair.getKey() + "=" + Detail.escaped(pair.getValue()))
                .collect(Collectors.joining(";"));
        return EventName.named(told.name()).flatMap(name -> switch (Events.read(
                new Happened(id, name, told.date(), recorded, new Detail(detail)))) {
            case Reading.Understood(Event event) -> Optional.of(event);
            case Reading.Refused _ -> Optional.empty();
        });
    }

    /** What a case says today, corrections followed. */
    public static List<LogEvent> of(Journey journey, LocalDate today) {
        List<LogEvent> told = new ArrayList<>();
        for (Event event : journey.knownOn(today).events()) {
            SequencedMap<String, String> detail = new LinkedHashMap<>();
            event.at()
                    .detail()
                    .keys()
                    .forEach(key -> event.at().detail().value(key).ifPresent(value -> detail.put(key, value)));
            told.add(new LogEvent(
                    journey.id().person(), journey.id().journey(), event.name().written(), event.date(), detail));
        }
        return told;
    }
}
