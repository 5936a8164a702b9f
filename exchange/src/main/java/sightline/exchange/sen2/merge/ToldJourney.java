package sightline.exchange.sen2.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.EventName;

/**
 * One request and all that follows, as returns tell it.
 *
 * @param days by which it is known again, such as "received 2025-03-03"
 * @param events by day
 */
public record ToldJourney(Set<String> days, List<LogEvent> events) {

    private static final String RECEIVED = "received ";
    private static final String PLAN = "plan ";

    public ToldJourney {
        days = Set.copyOf(days);
        events = List.copyOf(events);
    }

    /** The day on which it was asked for; empty where that was before the returns or isn't told. */
    public Optional<LocalDate> received() {
        return events.stream()
                .filter(event -> event.name().equals(EventName.REQUEST_RECEIVED.written()))
                .map(LogEvent::date)
                .findFirst();
    }

    /** By what a journey that was told in another way is known: the day it was asked for, and the day its plan began. */
    public static Set<String> days(Optional<LocalDate> received, Optional<LocalDate> plan) {
        Set<String> days = new java.util.HashSet<>();
        received.ifPresent(day -> days.add(RECEIVED + day));
        plan.ifPresent(day -> days.add(PLAN + day));
        return days;
    }
}
