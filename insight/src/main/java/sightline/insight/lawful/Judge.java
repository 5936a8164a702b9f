package sightline.insight.lawful;

import sightline.insight.log.CaseEvents;
import sightline.insight.log.EventLog;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;

/** Judges one case after the other by all rules, in one passage over its events. */
final class Judge {

    private final Advisers advisers = new Advisers();
    private final Found found = new Found();
    private final AssessmentRules assessment;
    private final PlanRules plan;

    Judge(LawBook law, Counting counting) {
        this.assessment = new AssessmentRules(law, counting, found);
        this.plan = new PlanRules(law, counting, found);
    }

    /** What is found in a case; valid until the next one. */
    Found found(CaseEvents events) {
        found.clear();
        assessment.begin();
        plan.begin();
        byte[] activities = events.activities();
        int[] days = events.days();
        for (int i = events.counted(); i < events.to(); i++) {
            at(events, activities[i], i, days[i]);
        }
        return found;
    }

    private void at(CaseEvents events, int activity, int place, int day) {
        switch (EventLog.name(activity)) {
            case REQUEST_RECEIVED, BROUGHT_TO_ATTENTION -> assessment.requested(place, day);
            case DECIDED_TO_ASSESS -> assessment.decided(place, day, true);
            case DECIDED_NOT_TO_ASSESS -> assessment.decided(place, day, false);
            case ADVICE_REQUESTED -> assessment.asked(place, day, adviser(events, place));
            case ADVICE_RECEIVED -> assessment.answered(place, day, adviser(events, place));
            case ADVICE_WAIVED -> assessment.waived(adviser(events, place));
            case DECIDED_TO_ISSUE -> assessment.decidedOnPlan(place, day, true);
            case DECIDED_NOT_TO_ISSUE -> assessment.decidedOnPlan(place, day, false);
            case DRAFT_SERVED -> assessment.drafted(place, day);
            case FINAL_PLAN_ISSUED -> assessment.issued(place, day);
            case REASSESSMENT_DECIDED -> {
                assessment.reassessed();
                plan.ordered();
            }
            case REVIEW_MEETING_HELD -> plan.met(day);
            case REVIEW_DECISION_NOTIFIED -> plan.reviewed(place, day, assessment.isSeen());
            case AMENDMENT_NOTICE_SENT -> plan.noticed(day);
            case AMENDED_PLAN_ISSUED -> plan.amended(place, day, assessment.isSeen());
            case TRIBUNAL_ORDER_MADE, APPEAL_CONCEDED, MEDIATION_AGREED -> {
                assessment.ordered();
                plan.ordered();
            }
            case CEASE_DECISION_NOTIFIED -> plan.toEnd(day);
            case APPEAL_REGISTERED -> plan.appealed();
            case PLAN_TRANSFERRED_OUT -> plan.left();
            case PLAN_CEASED -> plan.ended(place, day, assessment.isSeen());
            default -> {}
        }
    }

    private int adviser(CaseEvents events, int place) {
        return advisers.of(events.log(), events.details()[place]);
    }
}
