package sightline.service.casework.entry;

import static sightline.journey.event.EventName.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Answer;

/** What must have happened before something can: no reply without a question, no report without a meeting. */
final class Before {

    private static final List<EventName> A_PLAN = List.of(FINAL_PLAN_ISSUED, PLAN_TRANSFERRED_IN);

    /** Any one of these is enough. */
    private static final Map<EventName, List<EventName>> NEEDED = needed();

    private Before() {}

    private static Map<EventName, List<EventName>> needed() {
        Map<EventName, List<EventName>> needed = new EnumMap<>(EventName.class);
        needed.put(ADVICE_REQUESTED, List.of(DECIDED_TO_ASSESS, FINAL_PLAN_ISSUED, PLAN_TRANSFERRED_IN));
        needed.put(ADVICE_WAIVED, List.of(DECIDED_TO_ASSESS, FINAL_PLAN_ISSUED, PLAN_TRANSFERRED_IN));
        List.of(ADVICE_RECEIVED, APPOINTMENT_MISSED).forEach(name -> needed.put(name, List.of(ADVICE_REQUESTED)));
        List.of(REPRESENTATIONS_RECEIVED, MEETING_REQUIRED, SETTING_REQUESTED)
                .forEach(name -> needed.put(name, List.of(DRAFT_SERVED, AMENDMENT_NOTICE_SENT)));
        needed.put(DECIDED_TO_ISSUE, List.of(DECIDED_TO_ASSESS));
        needed.put(SETTING_REPLIED, List.of(SETTING_CONSULTED));
        List.of(DIRECT_PAYMENT_REVIEWED, DIRECT_PAYMENT_STOPPED)
                .forEach(name -> needed.put(name, List.of(DIRECT_PAYMENT_STARTED)));
        List.of(
                        REVIEW_SCHEDULED,
                        REVIEW_INVITED,
                        REVIEW_ADVICE_CIRCULATED,
                        PHASE_TRANSFER_IDENTIFIED,
                        REASSESSMENT_REQUESTED,
                        CEASE_CONSIDERED,
                        CEASE_CONSULTED)
                .forEach(name -> needed.put(name, A_PLAN));
        needed.put(REVIEW_REPORT_SENT, List.of(REVIEW_MEETING_HELD));
        needed.put(REVIEW_DECISION_NOTIFIED, List.of(REVIEW_MEETING_HELD));
        needed.put(MEDIATION_HELD, List.of(MEDIATION_REQUESTED));
        needed.put(MEDIATION_AGREED, List.of(MEDIATION_REQUESTED));
        needed.put(AGREEMENT_CARRIED_OUT, List.of(MEDIATION_AGREED));
        List.of(APPEAL_CONCEDED, TRIBUNAL_ORDER_MADE, RECOMMENDATION_MADE)
                .forEach(name -> needed.put(name, List.of(APPEAL_REGISTERED)));
        needed.put(RECOMMENDATION_ANSWERED, List.of(RECOMMENDATION_MADE));
        needed.put(TRANSFER_NOTICE_SENT, List.of(PLAN_TRANSFERRED_IN));
        List.of(PLACEMENT_CHANGED, PLACEMENT_ENDED).forEach(name -> needed.put(name, List.of(PLACEMENT_STARTED)));
        return needed;
    }

    /** Whether what is needed had happened by a day. */
    static Answer answer(Journey journey, EventName event, LocalDate day) {
        List<EventName> first = NEEDED.getOrDefault(event, List.of());
        boolean there = first.isEmpty()
                || journey.knownOn(day).events().stream().anyMatch(before -> first.contains(before.name()));
        return Answer.yesIf(
                there,
                "Before this, %s has to be written down."
                        .formatted(first.stream()
                                .map(name -> "‘" + name.words() + "’")
                                .collect(Collectors.joining(" or "))));
    }

    /** Whether the adviser who answers, or whose appointment was missed, had been asked by then. */
    static Answer wasAsked(Journey journey, Event event) {
        boolean answers = event.name() == ADVICE_RECEIVED || event.name() == APPOINTMENT_MISSED;
        return Answer.yesIf(
                !answers
                        || !(event instanceof AdviceEvent advice)
                        || journey.knownOn(event.date()).events().stream()
                                .anyMatch(before -> before.name() == ADVICE_REQUESTED
                                        && before instanceof AdviceEvent asked
                                        && asked.adviser().equals(advice.adviser())),
                "This adviser had not been asked for advice by that day. Check who it is, or write the request down first.");
    }
}
