package sightline.insight.flow;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.AMENDMENT_NOTICE_SENT;
import static sightline.journey.event.EventName.BROUGHT_TO_ATTENTION;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_AMEND;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.REQUEST_RECEIVED;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.REVIEW_MEETING_HELD;
import static sightline.journey.event.EventName.REVIEW_REPORT_SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.insight.flow.Flow.Arrow;
import sightline.journey.event.EventName;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;
import sightline.journey.time.Limit;

/**
 * The limit of the law for a step that is a whole duty, from what starts its clock to what meets it. Steps of which a
 * journey has several side by side, as advice, are none: who answers need not be who was asked last.
 *
 * @param law every version of the law
 * @param day the day whose law is used
 */
public record StepLimits(LawBook law, LocalDate day) {

    private record Step(String duty, Set<EventName> from, Set<EventName> to) {}

    private static final Set<EventName> STARTS = Set.of(REQUEST_RECEIVED, BROUGHT_TO_ATTENTION);

    private static final List<Step> STEPS = List.of(
            new Step("A4", STARTS, Set.of(DECIDED_TO_ASSESS, DECIDED_NOT_TO_ASSESS)),
            new Step("A7", STARTS, Set.of(DECIDED_NOT_TO_ISSUE)),
            new Step("A10", STARTS, Set.of(FINAL_PLAN_ISSUED)),
            new Step("R8", Set.of(REVIEW_MEETING_HELD), Set.of(REVIEW_REPORT_SENT)),
            new Step("R9", Set.of(REVIEW_MEETING_HELD), Set.of(REVIEW_DECISION_NOTIFIED)),
            new Step("R12", Set.of(AMENDMENT_NOTICE_SENT), Set.of(AMENDED_PLAN_ISSUED)),
            new Step("R13", Set.of(AMENDMENT_NOTICE_SENT), Set.of(DECIDED_NOT_TO_AMEND)));

    /** The limit of a step; empty where it is no whole duty. */
    public Optional<Limit> of(Arrow arrow) {
        return STEPS.stream()
                .filter(step -> step.from().contains(arrow.from()) && step.to().contains(arrow.to()))
                .findFirst()
                .flatMap(step -> law.duty(step.duty(), day))
                .flatMap(Duty::mainLimit);
    }
}
