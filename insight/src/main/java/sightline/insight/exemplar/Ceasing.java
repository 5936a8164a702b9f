package sightline.insight.exemplar;

import sightline.insight.exemplar.Case.Stage;

/** A plan ends: section 45, regulations 29 to 31. It is kept until the time for an appeal has run. */
final class Ceasing {

    private static final int TWO_MONTHS = 62;

    private Ceasing() {}

    /** The family has been told after a review that the plan will end. */
    static void after(Case who) {
        Dice dice = who.dice("ceasing");
        who.log("CeaseDecisionNotified");
        who.in(TWO_MONTHS + dice.between(0, 20), () -> {
            who.log("PlanCeased");
            who.reach(Stage.CLOSED);
        });
    }
}
