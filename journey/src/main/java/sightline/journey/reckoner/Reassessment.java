package sightline.journey.reckoner;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.REASSESSMENT_DECIDED;
import static sightline.journey.event.EventName.REASSESSMENT_REQUESTED;

import java.util.List;
import sightline.journey.event.ReassessmentDecided;

/** Reassessments. */
final class Reassessment {

    private static final Names DECIDED = Names.of(REASSESSMENT_DECIDED);
    private static final Names PLAN = Names.of(AMENDED_PLAN_ISSUED, FINAL_PLAN_ISSUED);

    static final List<Rule> RULES = List.of(
            Rule.on(REASSESSMENT_REQUESTED, Reassessment::decision), Rule.on(REASSESSMENT_DECIDED, Reassessment::plan));

    private Reassessment() {}

    /** Reg 25(1): whether there will be a reassessment is told within fifteen days of the request. */
    private static void decision(Reckoning reckoning, int place) {
        reckoning.start("Z2", place).ifPresent(clock -> clock.met(DECIDED).asLimit());
    }

    /** Reg 27(2): the plan that follows is sent within fourteen weeks of that letter; a refusal owes none. */
    private static void plan(Reckoning reckoning, int place) {
        boolean refused = reckoning.timeline().at(place) instanceof ReassessmentDecided decided && !decided.agreed();
        reckoning
                .start("Z4", place)
                .ifPresent(clock -> clock.met(PLAN)
                        .ended(Plan.GONE)
                        .endedAt(refused ? place : Timeline.NEVER)
                        .asLimit());
    }
}
