package sightline.service.casework.sen2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;

/** The journeys that a return tells of; what can't be understood as an event is left out, and is a finding of the check. */
final class ReturnJourneys {

    private final String authority;
    private final ReturnJournal journal;

    ReturnJourneys(String authority, Survey survey) {
        this.authority = authority;
        this.journal = new ReturnJournal(survey);
    }

    /** The journeys of a person. */
    List<Journey> of(int index, Section person) {
        Map<JourneyId, List<Event>> events = new LinkedHashMap<>();
        for (LogEvent told : journal.events(index, person)) {
            JourneyId id = new JourneyId(authority, told.person(), told.journey());
            event(id, told)
                    .ifPresent(event ->
                            events.computeIfAbsent(id, key -> new ArrayList<>()).add(event));
        }
        return events.entrySet().stream()
                .map(entry -> new Journey(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<Event> event(JourneyId id, LogEvent told) {
        String detail = told.detail().entrySet().stream()
                .map(pair -> pair.getKey() + "=" + Detail.escaped(pair.getValue()))
                .collect(Collectors.joining(";"));
        LocalDate day = told.date();
        return EventName.named(told.name())
                .flatMap(name -> switch (Events.read(new Happened(id, name, day, day, new Detail(detail)))) {
                    case Reading.Understood(Event event) -> Optional.of(event);
                    case Reading.Refused _ -> Optional.empty();
                });
    }
}
