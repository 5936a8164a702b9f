package sightline.service.casework.sen2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.service.casework.load.LogEvents;

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
            LogEvents.event(id, told, told.date())
                    .ifPresent(event ->
                            events.computeIfAbsent(id, key -> new ArrayList<>()).add(event));
        }
        return events.entrySet().stream()
                .map(entry -> new Journey(entry.getKey(), entry.getValue()))
                .toList();
    }
}
