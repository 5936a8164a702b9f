package sightline.insight.exemplar;

import sightline.insight.exemplar.Case.Stage;

/** From a request to the decision whether to assess: regulations 3 to 5, six weeks. */
final class Screening {

    private static final int SIX_WEEKS = 42;

    private Screening() {}

    /** A request is received, or a child is brought to the authority's attention. */
    static void begin(Case who) {
        Dice dice = who.dice("screening");
        int source = dice.weighted(Rates.SOURCES);
        boolean custody = who.schoolYear() >= 9 && dice.chance(Rates.IN_CUSTODY);
        if (source == Rates.SOURCES.length - 1) {
            who.log("BroughtToAttention", "inYouthCustody", String.valueOf(custody));
        } else {
            who.log("RequestReceived", "source", String.valueOf(source + 1), "inYouthCustody", String.valueOf(custody));
        }
        if (custody) {
            who.log("DetentionStarted");
            who.in(dice.between(30, 160), () -> who.log("DetentionEnded"));
        }
        who.in(dice.between(1, 6), () -> who.log("PartnersNotified"));
        if (dice.chance(Rates.REQUEST_WITHDRAWN)) {
            who.in(dice.between(15, 35), () -> {
                who.log("RequestWithdrawn");
                who.reach(Stage.CLOSED);
            });
            return;
        }
        boolean refused = dice.chance(Rates.REFUSED[source]);
        who.on(decisionDay(who, dice), () -> {
            if (refused) {
                refuse(who);
            } else {
                assess(who);
            }
        });
    }

    private static int decisionDay(Case who, Dice dice) {
        if (!dice.chance(Rates.DECIDED_IN_SIX_WEEKS)) {
            return who.today() + SIX_WEEKS + 1 + dice.days(8, 0.8);
        }
        int early = Math.min(24, dice.days(5, 0.9));
        return who.home().calendar().workingUntil(who.today() + SIX_WEEKS - early);
    }

    /** The family is told that there will be an assessment; it begins. */
    static void assess(Case who) {
        who.log("DecidedToAssess");
        who.reach(Stage.ASSESSING);
        new Assessment(who).begin();
    }

    private static void refuse(Case who) {
        who.log("DecidedNotToAssess");
        who.reach(Stage.REFUSED);
        Dispute.aboutRefusal(who);
    }
}
