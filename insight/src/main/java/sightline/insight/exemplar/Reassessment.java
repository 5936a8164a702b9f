package sightline.insight.exemplar;

/** A plan is looked at afresh: section 44(2), regulations 24 to 27. Only the psychologist is asked again. */
final class Reassessment {

    private static final String ADVISER = "adviser";
    private static final String PSYCHOLOGICAL = "psychological";

    private final Case who;
    private final Dice dice;

    Reassessment(Case who) {
        this.who = who;
        this.dice = who.dice("reassessment " + who.today());
    }

    void begin() {
        who.log("ReassessmentRequested");
        boolean agreed = dice.chance(0.6);
        who.in(dice.between(5, 19), () -> {
            who.log("ReassessmentDecided", "outcome", agreed ? "Y" : "N");
            if (agreed) {
                who.in(dice.between(0, 3), this::ask);
            }
        });
    }

    private void ask() {
        who.log("AdviceRequested", ADVISER, PSYCHOLOGICAL);
        who.home()
                .desks()
                .psychologists()
                .join(
                        who,
                        who.today(),
                        () -> who.in(dice.between(9, 22), () -> {
                            who.log("AdviceReceived", ADVISER, PSYCHOLOGICAL);
                            who.in(dice.between(20, 50), () -> who.log("AmendedPlanIssued"));
                        }));
    }
}
