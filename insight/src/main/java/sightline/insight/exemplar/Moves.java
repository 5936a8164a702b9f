package sightline.insight.exemplar;

import java.time.LocalDate;
import sightline.insight.exemplar.Case.Stage;

/** Moves between authorities with a plan: regulation 15. */
final class Moves {

    private Moves() {}

    /** A plan comes with a person who has moved here. */
    static void in(Case who) {
        Dice dice = who.dice("move in");
        int reviewed = dice.between(20, 360);
        LocalDate made = who.date().minusDays(reviewed + dice.between(0, 900));
        who.log(
                "PlanTransferredIn",
                "madeOn",
                made.toString(),
                "lastReview",
                who.date().minusDays(reviewed).toString());
        who.reach(Stage.PLANNED);
        who.in(Math.max(5, dice.days(28, 0.4)), () -> who.log("TransferNoticeSent"));
        AnnualReview.plan(who, reviewed);
    }

    /** In the year to come this person may move away; the plan goes with them, mostly within fifteen working days. */
    static void mayCome(Case who) {
        Dice dice = who.dice("move out " + who.today());
        if (dice.chance(Rates.MOVE_OUT)) {
            who.in(dice.between(10, 330), () -> {
                who.log(
                        "MoveNotified",
                        "movedOn",
                        who.date().minusDays(dice.between(0, 12)).toString());
                who.in(dice.between(8, 24), () -> {
                    who.log("PlanTransferredOut");
                    who.reach(Stage.CLOSED);
                });
            });
        }
    }
}
