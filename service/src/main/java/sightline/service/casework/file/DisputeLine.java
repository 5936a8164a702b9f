package sightline.service.casework.file;

import static sightline.journey.event.EventName.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.service.casework.field.Said;

/**
 * One step of a dispute, with the clocks that it started.
 *
 * @param day when
 * @param words what happened
 * @param said what else is written about it
 * @param clocks that run, or ran, from it
 */
public record DisputeLine(LocalDate day, String words, String said, List<Numbered> clocks) {

    private static final Set<EventName> STEPS = EnumSet.of(
            MEDIATION_ADVISER_CONTACTED,
            CERTIFICATE_ISSUED,
            MEDIATION_REQUESTED,
            MEDIATION_HELD,
            MEDIATION_AGREED,
            AGREEMENT_CARRIED_OUT,
            APPEAL_REGISTERED,
            APPEAL_CONCEDED,
            TRIBUNAL_ORDER_MADE,
            RECOMMENDATION_MADE,
            RECOMMENDATION_ANSWERED);

    static List<DisputeLine> of(List<Event> events, List<Numbered> clocks, Map<String, String> settings) {
        return events.stream()
                .filter(event -> STEPS.contains(event.name()))
                .map(event -> new DisputeLine(
                        event.date(),
                        event.name().words(),
                        Said.line(Said.all(event.name(), event.at().detail(), settings)),
                        clocks.stream()
                                .filter(one -> one.clock().explanation().trigger() == event.name()
                                        && one.clock().trigger().equals(event.date()))
                                .toList()))
                .toList();
    }
}
