package sightline.journey.reckoner;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.CEASE_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_AMEND;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.REASSESSMENT_DECIDED;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.event.DecisionAnswered;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.ReassessmentDecided;
import sightline.journey.event.ReviewDecisionNotified;
import sightline.journey.event.ReviewOutcome;

/** Decisions that a family may appeal against (s.51(2)), and what was done about each. */
final class Decisions {

    static final Names LETTERS = Names.of(
            DECIDED_NOT_TO_ASSESS,
            DECIDED_NOT_TO_ISSUE,
            FINAL_PLAN_ISSUED,
            AMENDED_PLAN_ISSUED,
            REASSESSMENT_DECIDED,
            REVIEW_DECISION_NOTIFIED,
            DECIDED_NOT_TO_AMEND,
            CEASE_DECISION_NOTIFIED);

    private Decisions() {}

    /** Whether an event is a letter with a right of appeal. */
    static boolean isAppealable(Event event) {
        return LETTERS.has(event.name())
                && switch (event) {
                    case ReassessmentDecided decided -> !decided.agreed();
                    case ReviewDecisionNotified decided ->
                        decided.outcome()
                                .filter(outcome -> outcome != ReviewOutcome.AMEND)
                                .isPresent();
                    default -> true;
                };
    }

    /**
     * The first certificate or appeal about the letter at a place: one that names its date, or one that names none and
     * comes before the next such letter.
     */
    static int answered(Timeline timeline, int letter, EventName name) {
        boolean latest = true;
        for (int i = timeline.has(name) ? letter + 1 : timeline.size(); i < timeline.size(); i++) {
            Event event = timeline.at(i);
            if (timeline.name(i) == name && event instanceof DecisionAnswered answer) {
                Optional<LocalDate> decision = answer.decision();
                if (decision.isEmpty() ? latest : decision.get().equals(timeline.date(letter))) {
                    return i;
                }
            }
            latest &= !isAppealable(event);
        }
        return Timeline.NEVER;
    }
}
