package sightline.journey.event;

import java.util.Optional;

/** From what was written down to an event with its data. */
public final class Events {

    private static final String ADVISER = "adviser";

    private Events() {}

    /** The event behind a bare fact, or why its detail can't be used. */
    public static Reading read(Happened at) {
        DetailReader keys = new DetailReader(at);
        Event event = event(at, keys);
        Optional<String> fault = keys.fault();
        return fault.isPresent() ? new Reading.Refused(fault.get()) : new Reading.Understood(event);
    }

    private static Event event(Happened at, DetailReader keys) {
        return switch (at.what()) {
            case REQUEST_RECEIVED -> new RequestReceived(at, keys.flag("inYouthCustody"));
            case BROUGHT_TO_ATTENTION -> new BroughtToAttention(at, keys.flag("inYouthCustody"));
            case ADVICE_REQUESTED, ADVICE_RECEIVED, ADVICE_WAIVED, APPOINTMENT_MISSED ->
                new AdviceEvent(at, keys.needed(ADVISER), keys.text("setting"));
            case SETTING_CLOSURE_KNOWN ->
                new SettingClosureKnown(
                        at, keys.needed("setting"), keys.neededDate("firstClosed"), keys.neededDate("reopens"));
            case EXCEPTION_RECORDED ->
                new ExceptionRecorded(
                        at,
                        keys.neededOne("ground", Ground.values(), Ground::name),
                        keys.date("from"),
                        keys.date("to"),
                        keys.text(ADVISER));
            case REVIEW_DECISION_NOTIFIED ->
                new ReviewDecisionNotified(
                        at,
                        keys.one("outcome", ReviewOutcome.values(), ReviewOutcome::letter),
                        keys.flag("amendmentsEnclosed"));
            case REASSESSMENT_DECIDED -> new ReassessmentDecided(at, keys.yes("outcome"));
            case PHASE_TRANSFER_IDENTIFIED ->
                new PhaseTransferIdentified(
                        at,
                        keys.neededOne("kind", Transfer.values(), Transfer::written),
                        keys.neededDate("transferDate"));
            case MEDIATION_AGREED -> settled(at, keys, "agreed");
            case TRIBUNAL_ORDER_MADE, APPEAL_CONCEDED -> settled(at, keys, "order");
            case CERTIFICATE_ISSUED, APPEAL_REGISTERED -> new DecisionAnswered(at, keys.date("decision"));
            case MEDIATION_REQUESTED ->
                new MediationRequested(
                        at,
                        keys.one("health", HealthIssues.values(), HealthIssues::written)
                                .orElse(HealthIssues.NONE));
            case MOVE_NOTIFIED -> new MoveNotified(at, keys.date("movedOn"));
            case PLAN_TRANSFERRED_IN -> new PlanTransferredIn(at, keys.date("madeOn"), keys.date("lastReview"));
            case EVENT_CORRECTED, EVENT_REVERSED -> correction(at, keys);
            default -> at;
        };
    }

    private static Event settled(Happened at, DetailReader keys, String key) {
        return new DisputeSettled(
                at, keys.neededOne(key, Settlement.values(), Settlement::written), keys.date("dueBy"));
    }

    private static Event correction(Happened at, DetailReader keys) {
        return new Correction(
                at,
                keys.neededOne("event", EventName.values(), EventName::written),
                keys.neededDate("on"),
                keys.date("happenedOn"),
                keys.text("detail").map(Detail::new),
                keys.count("which"),
                new Correction.Reason(keys.needed("reason"), keys.needed("by")));
    }
}
