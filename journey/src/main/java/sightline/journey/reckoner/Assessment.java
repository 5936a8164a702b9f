package sightline.journey.reckoner;

import static sightline.journey.event.EventName.ASSESSMENT_WITHDRAWN;
import static sightline.journey.event.EventName.BROUGHT_TO_ATTENTION;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_TO_ISSUE;
import static sightline.journey.event.EventName.DETENTION_ENDED;
import static sightline.journey.event.EventName.DETENTION_STARTED;
import static sightline.journey.event.EventName.DRAFT_SERVED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.MOVED_OUT_DURING_ASSESSMENT;
import static sightline.journey.event.EventName.REQUEST_RECEIVED;
import static sightline.journey.event.EventName.REQUEST_WITHDRAWN;

import java.util.List;
import sightline.journey.event.BroughtToAttention;
import sightline.journey.event.RequestReceived;

/** From the request, or the day of attention, to the first decisions: six, sixteen and twenty weeks. */
final class Assessment {

    static final Names STARTS = Names.of(REQUEST_RECEIVED, BROUGHT_TO_ATTENTION);

    /** What ends the work before a decision. */
    static final Names BROKEN_OFF = Names.of(REQUEST_WITHDRAWN, ASSESSMENT_WITHDRAWN, MOVED_OUT_DURING_ASSESSMENT);

    private static final Names DECIDED = Names.of(DECIDED_TO_ASSESS, DECIDED_NOT_TO_ASSESS);
    private static final Names REFUSED = Names.of(DECIDED_NOT_TO_ISSUE);
    private static final Names PLAN = Names.of(FINAL_PLAN_ISSUED);
    private static final Names NO_REFUSAL_DUE = BROKEN_OFF.and(DECIDED_NOT_TO_ASSESS, FINAL_PLAN_ISSUED);
    private static final Names WILL_ISSUE = Names.of(DECIDED_TO_ISSUE, DRAFT_SERVED);
    private static final Names NO_PLAN_DUE = BROKEN_OFF.and(DECIDED_NOT_TO_ASSESS, DECIDED_NOT_TO_ISSUE);

    static final List<Rule> RULES = List.of(
            Rule.on(STARTS, Assessment::decision),
            Rule.on(STARTS, Assessment::refusal),
            Rule.on(STARTS, Assessment::finalPlan));

    private Assessment() {}

    /** Reg 5(1): whether there will be an assessment is told within six weeks of the request or of becoming responsible. */
    private static void decision(Reckoning reckoning, int place) {
        reckoning
                .start("A4", place)
                .ifPresent(clock -> custody(reckoning, place, "K2", clock)
                        .met(DECIDED)
                        .ended(BROKEN_OFF)
                        .asLimit());
    }

    /** Reg 10(1): that no plan will be made is told within sixteen weeks; who will make one owes no such letter. */
    private static void refusal(Reckoning reckoning, int place) {
        Timeline timeline = reckoning.timeline();
        int refused = timeline.after(place, REFUSED);
        int settled = refused == Timeline.NEVER ? timeline.after(place, WILL_ISSUE) : Timeline.NEVER;
        reckoning
                .start("A7", place)
                .ifPresent(clock -> custody(reckoning, place, "K3", clock)
                        .metAt(refused)
                        .ended(NO_REFUSAL_DUE)
                        .endedAt(settled)
                        .asLimit());
    }

    /** Reg 13(2): the final plan is sent within twenty weeks. */
    private static void finalPlan(Reckoning reckoning, int place) {
        reckoning
                .start("A10", place)
                .ifPresent(clock -> custody(reckoning, place, "K4", clock)
                        .met(PLAN)
                        .ended(NO_PLAN_DUE)
                        .asLimit());
    }

    /** Detained Persons Regulations 2015, regs 4 to 15: the same weeks, which release or detention doesn't change. */
    private static Running custody(Reckoning reckoning, int place, String duty, Running clock) {
        if (isInCustody(reckoning.timeline(), place)) {
            reckoning.duty(duty, place).ifPresent(written -> clock.written(written.reference()));
        }
        return clock;
    }

    private static boolean isInCustody(Timeline timeline, int place) {
        boolean flagged = switch (timeline.at(place)) {
            case RequestReceived request -> request.inYouthCustody();
            case BroughtToAttention attention -> attention.inYouthCustody();
            default -> false;
        };
        return flagged
                || timeline.before(place, event -> event.name() == DETENTION_STARTED || event.name() == DETENTION_ENDED)
                        .filter(event -> event.name() == DETENTION_STARTED)
                        .isPresent();
    }
}
