package sightline.insight.exemplar;

import sightline.insight.exemplar.Case.Stage;

/** From the advice to the final plan: sections 38 to 40, regulations 10 to 14. */
final class Planning {

    private static final int TWENTY_WEEKS = 140;

    /** The family has fifteen days, the day of service the first of them. */
    private static final int WINDOW = 15;

    private Planning() {}

    /** All advice is in: a plan is refused, or goes to an officer to be drafted. */
    static void decide(Case who) {
        Dice dice = who.dice("decision");
        if (dice.chance(Rates.NO_PLAN)) {
            who.in(dice.between(4, 25), () -> {
                who.log("DecidedNotToIssue");
                who.reach(Stage.REFUSED);
                Dispute.aboutNoPlan(who);
            });
            return;
        }
        who.in(dice.between(2, 8), () -> {
            if (who.stage() == Stage.ASSESSING) {
                who.log("DecidedToIssue");
                who.reach(Stage.DRAFTING);
                who.home().desks().officers().join(who, who.today(), () -> draft(who));
            }
        });
    }

    /** The draft is served; what the family and the settings answer comes in; the plan is made final. */
    static void draft(Case who) {
        who.reach(Stage.DRAFTING);
        who.log("DraftServed");
        Dice dice = who.dice("draft");
        consult(who, dice);
        whileDrafting(who, dice, 0.6, "RepresentationsReceived");
        whileDrafting(who, dice, 0.2, "SettingRequested");
        if (dice.chance(0.06)) {
            whileDrafting(who, dice, 1, "MeetingRequired");
            who.in(dice.between(16, 24), () -> {
                who.log("DraftServed");
                finish(who, dice);
            });
        } else {
            finish(who, dice);
        }
    }

    private static void consult(Case who, Dice dice) {
        String setting = who.child().setting();
        who.in(dice.between(0, 3), () -> who.log("SettingConsulted", "setting", setting));
        if (dice.chance(0.85)) {
            who.in(dice.between(8, 13), () -> who.log("SettingReplied", "setting", setting));
        }
    }

    private static void whileDrafting(Case who, Dice dice, double chance, String event) {
        if (dice.chance(chance)) {
            who.in(dice.between(3, 13), () -> who.log(event));
        }
    }

    /** Officers hurry where twenty weeks can still be met; seldom so much that the family's window is cut short. */
    private static void finish(Case who, Dice dice) {
        int earliest = who.today() + WINDOW;
        int natural = earliest + dice.days(12, 0.9);
        int limit = who.home().calendar().workingUntil(who.requested() + TWENTY_WEEKS);
        boolean hurry = natural > limit && natural <= limit + 9 && limit >= earliest && dice.chance(0.5);
        boolean tooSoon = dice.chance(0.006);
        int day = tooSoon ? earliest - 1 : hurry ? limit : natural;
        who.on(day, () -> issue(who));
    }

    private static void issue(Case who) {
        who.log("FinalPlanIssued");
        who.reach(Stage.PLANNED);
        AnnualReview.plan(who, 0);
        Dispute.aboutContents(who);
        Dice dice = who.dice("budget");
        if (dice.chance(Rates.PERSONAL_BUDGET)) {
            who.log("PersonalBudgetAgreed");
            who.in(dice.between(20, 50), () -> {
                who.log("DirectPaymentStarted");
                who.in(dice.between(50, 110), () -> who.log("DirectPaymentReviewed"));
            });
        }
    }
}
