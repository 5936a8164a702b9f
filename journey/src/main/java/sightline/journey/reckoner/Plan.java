package sightline.journey.reckoner;

import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.DRAFT_SERVED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.PLAN_CEASED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_OUT;

import java.util.List;

/** The draft and the plan that is made. */
final class Plan {

    /** What ends a plan with this authority. */
    static final Names GONE = Names.of(PLAN_CEASED, PLAN_TRANSFERRED_OUT);

    private static final Names FINAL = Names.of(FINAL_PLAN_ISSUED);
    private static final Names NO_PLAN = Assessment.BROKEN_OFF.and(DECIDED_NOT_TO_ISSUE);

    static final List<Rule> RULES = List.of(Rule.on(DRAFT_SERVED, Plan::window));

    private Plan() {}

    /** Reg 13(1): the family has at least fifteen days, beginning with the day the draft was served, to answer it. */
    private static void window(Reckoning reckoning, int place) {
        reckoning
                .start("A9", place)
                .ifPresent(clock -> clock.met(FINAL).ended(NO_PLAN).asWindow());
    }
}
