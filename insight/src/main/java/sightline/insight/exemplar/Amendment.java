package sightline.insight.exemplar;

/** A plan is amended after a review: regulation 22, eight weeks from the notice and twelve from the meeting. */
final class Amendment {

    private final Case who;
    private final Dice dice;
    private final boolean phase;

    /**
     * @param phase whether the child is about to change school, which has its own date in the year
     */
    Amendment(Case who, boolean phase) {
        this.who = who;
        this.dice = who.dice("amendment " + who.today());
        this.phase = phase;
    }

    /**
     * The family has been told that the plan will be amended.
     *
     * @param enclosed whether the proposed amendments came with that letter
     */
    void after(boolean enclosed) {
        if (enclosed) {
            finish();
        } else {
            who.in(Math.max(2, dice.days(18, 0.6)), () -> {
                who.log("AmendmentNoticeSent");
                finish();
            });
        }
    }

    private void finish() {
        if (dice.chance(0.5)) {
            who.in(dice.between(3, 13), () -> who.log("RepresentationsReceived"));
        }
        if (!phase && dice.chance(0.04)) {
            who.in(dice.between(20, 56), () -> who.log("DecidedNotToAmend"));
        } else {
            who.in(15 + dice.days(phase ? 18 : 32, 0.5), () -> who.log("AmendedPlanIssued"));
        }
    }
}
