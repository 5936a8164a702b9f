package sightline.journey.reckoner;

import static sightline.journey.event.EventName.APPEAL_CONCEDED;
import static sightline.journey.event.EventName.APPEAL_REGISTERED;
import static sightline.journey.event.EventName.CEASE_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.PLAN_CEASED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_OUT;
import static sightline.journey.event.EventName.TRIBUNAL_ORDER_MADE;

import java.util.List;
import sightline.journey.event.DisputeSettled;
import sightline.journey.event.Event;
import sightline.journey.event.Settlement;

/** The end of a plan. */
final class Ceasing {

    private static final Names CEASED = Names.of(PLAN_CEASED);
    private static final Names TRANSFERRED = Names.of(PLAN_TRANSFERRED_OUT);
    private static final Names SETTLED = Names.of(TRIBUNAL_ORDER_MADE, APPEAL_CONCEDED);

    static final List<Rule> RULES = List.of(Rule.on(CEASE_DECISION_NOTIFIED, Ceasing::keepThePlan));

    private Ceasing() {}

    /**
     * S.45(4): the plan is kept until the time for an appeal is over, or until the appeal is decided; where the family
     * wins, the plan doesn't stop.
     */
    private static void keepThePlan(Reckoning reckoning, int place) {
        Timeline timeline = reckoning.timeline();
        int appeal = Decisions.answered(timeline, place, APPEAL_REGISTERED);
        int settled = appeal == Timeline.NEVER ? Timeline.NEVER : timeline.after(appeal, SETTLED);
        reckoning.start("C4", place).ifPresent(clock -> {
            if (settled != Timeline.NEVER) {
                clock.by(new Sum.Given(timeline.at(settled).date(), "the appeal was decided"));
                clock.endedAt(mayCease(timeline.at(settled)) ? Timeline.NEVER : settled);
            } else if (appeal != Timeline.NEVER) {
                clock.by(new Sum.None("there is no day while an appeal is open"));
            }
            clock.met(CEASED).ended(TRANSFERRED).asFirstFreeDay();
        });
    }

    private static boolean mayCease(Event event) {
        return event.name() == TRIBUNAL_ORDER_MADE
                && event instanceof DisputeSettled order
                && order.settlement() == Settlement.CEASE_DISMISSED;
    }
}
