package sightline.service.casework.entry;

import static sightline.journey.event.EventName.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.journey.event.EventName;

/** Which events people write down on a case, in the groups in which a page offers them. */
final class Groups {

    private static final Map<String, List<EventName>> ALL = all();

    private Groups() {}

    /** The groups by their names, in order. */
    static Map<String, List<EventName>> all() {
        Map<String, List<EventName>> all = new LinkedHashMap<>();
        all.put(
                "Request and decision",
                List.of(
                        REQUEST_RECEIVED,
                        BROUGHT_TO_ATTENTION,
                        CONSULTED_ON_ASSESSMENT,
                        PARTNERS_NOTIFIED,
                        DECIDED_TO_ASSESS,
                        DECIDED_NOT_TO_ASSESS,
                        REQUEST_WITHDRAWN,
                        ASSESSMENT_WITHDRAWN));
        all.put(
                "Advice",
                List.of(ADVICE_REQUESTED, ADVICE_RECEIVED, ADVICE_WAIVED, APPOINTMENT_MISSED, SETTING_CLOSURE_KNOWN));
        all.put(
                "Plan",
                List.of(
                        DECIDED_TO_ISSUE,
                        DECIDED_NOT_TO_ISSUE,
                        DRAFT_SERVED,
                        REPRESENTATIONS_RECEIVED,
                        MEETING_REQUIRED,
                        SETTING_REQUESTED,
                        SETTING_CONSULTED,
                        SETTING_REPLIED,
                        FINAL_PLAN_ISSUED,
                        PERSONAL_BUDGET_AGREED,
                        DIRECT_PAYMENT_STARTED,
                        DIRECT_PAYMENT_REVIEWED,
                        DIRECT_PAYMENT_STOPPED));
        all.put(
                "Annual review",
                List.of(
                        REVIEW_SCHEDULED,
                        REVIEW_INVITED,
                        REVIEW_ADVICE_CIRCULATED,
                        REVIEW_MEETING_HELD,
                        REVIEW_REPORT_SENT,
                        REVIEW_DECISION_NOTIFIED,
                        AMENDMENT_NOTICE_SENT,
                        AMENDED_PLAN_ISSUED,
                        DECIDED_NOT_TO_AMEND,
                        PHASE_TRANSFER_IDENTIFIED,
                        REASSESSMENT_REQUESTED,
                        REASSESSMENT_DECIDED,
                        CEASE_CONSIDERED,
                        CEASE_CONSULTED,
                        CEASE_DECISION_NOTIFIED,
                        PLAN_CEASED));
        all.put(
                "Dispute",
                List.of(
                        MEDIATION_ADVISER_CONTACTED,
                        MEDIATION_REQUESTED,
                        MEDIATION_HELD,
                        MEDIATION_AGREED,
                        AGREEMENT_CARRIED_OUT,
                        CERTIFICATE_ISSUED,
                        APPEAL_REGISTERED,
                        APPEAL_CONCEDED,
                        TRIBUNAL_ORDER_MADE,
                        RECOMMENDATION_MADE,
                        RECOMMENDATION_ANSWERED));
        all.put(
                "Move",
                List.of(
                        MOVE_NOTIFIED,
                        PLAN_TRANSFERRED_OUT,
                        PLAN_TRANSFERRED_IN,
                        TRANSFER_NOTICE_SENT,
                        MOVED_OUT_DURING_ASSESSMENT,
                        HEALTH_BODY_NOTIFIED));
        all.put(
                "Other",
                List.of(
                        EXCEPTION_RECORDED,
                        PLACEMENT_STARTED,
                        PLACEMENT_CHANGED,
                        PLACEMENT_ENDED,
                        DETENTION_STARTED,
                        DETENTION_ENDED));
        return all;
    }

    /** Whether a page offers to write this down. */
    static boolean offers(EventName event) {
        return ALL.values().stream().anyMatch(group -> group.contains(event));
    }
}
