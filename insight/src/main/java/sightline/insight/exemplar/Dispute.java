package sightline.insight.exemplar;

import java.time.LocalDate;
import sightline.insight.exemplar.Case.Stage;

/** A family disagrees: mediation (regulations 32 to 42) or an appeal, and what is done after it. */
final class Dispute {

    /**
     * What a dispute is about.
     *
     * @param issue how mediation names it
     * @param order what the Tribunal may order, or a mediation agree
     * @param mediated the share that asks for mediation
     * @param appealed the share that appeals at once
     */
    private record Matter(String issue, String order, double mediated, double appealed) {}

    private static final Matter REFUSAL =
            new Matter("ASSESS", "assess", Rates.MEDIATION_ABOUT_REFUSAL, Rates.APPEAL_ABOUT_REFUSAL);
    private static final Matter NO_PLAN = new Matter("ISSUE", "make-plan", 0.35, 0.15);
    private static final Matter CONTENTS = new Matter("OTHER", "contents", 0.4, 0.4);
    private static final Matter SECTION_I = new Matter("OTHER", "section-I", 0.3, 0.6);

    private final Case who;
    private final Matter matter;
    private final Dice dice;
    private final LocalDate letter;

    private Dispute(Case who, Matter matter) {
        this.who = who;
        this.matter = matter;
        this.dice = who.dice("dispute " + matter.issue());
        this.letter = who.date();
    }

    static void aboutRefusal(Case who) {
        new Dispute(who, REFUSAL).begin();
    }

    static void aboutNoPlan(Case who) {
        new Dispute(who, NO_PLAN).begin();
    }

    static void aboutContents(Case who) {
        Dice dice = who.dice("contents");
        if (dice.chance(Rates.CONTENTS_DISPUTED)) {
            new Dispute(who, dice.chance(0.3) ? SECTION_I : CONTENTS).begin();
        }
    }

    private void begin() {
        if (dice.chance(matter.mediated())) {
            who.in(dice.between(8, 45), this::mediate);
        } else if (dice.chance(matter.appealed())) {
            who.in(dice.between(10, 45), () -> {
                who.log("MediationAdviserContacted");
                certify();
            });
        } else {
            letBe();
        }
    }

    private void mediate() {
        who.log("MediationAdviserContacted");
        who.log("MediationRequested", "issue", matter.issue(), "health", String.valueOf(dice.chance(0.05)));
        who.in(dice.between(14, 40), () -> {
            who.log("MediationHeld");
            if (dice.chance(0.45)) {
                who.log("MediationAgreed", "agreed", matter.order());
                carryOut();
            } else if (dice.chance(0.5)) {
                certify();
            } else {
                letBe();
            }
        });
    }

    private void certify() {
        who.in(dice.between(1, 4), () -> {
            who.log("CertificateIssued", "decision", letter.toString());
            who.in(dice.between(5, 24), this::appeal);
        });
    }

    private void appeal() {
        who.log("AppealRegistered", "decision", letter.toString());
        if (dice.chance(0.5)) {
            who.in(dice.between(18, 41), () -> {
                who.log("AppealConceded", "order", matter.order());
                carryOut();
            });
        } else if (dice.chance(0.9)) {
            who.in(dice.between(140, 300), () -> {
                who.log("TribunalOrderMade", "order", matter.order());
                carryOut();
            });
        } else {
            who.in(dice.between(140, 300), this::letBe);
        }
    }

    /** Does what was agreed or ordered, mostly within its weeks. */
    private void carryOut() {
        switch (matter.order()) {
            case "assess" -> who.in(dice.between(5, 16), () -> Screening.assess(who));
            case "make-plan" -> who.in(dice.between(14, 40), () -> Planning.draft(who));
            case "contents" -> who.in(dice.between(18, 40), () -> who.log("AmendedPlanIssued"));
            default -> who.in(dice.between(6, 17), () -> who.log("AmendedPlanIssued"));
        }
    }

    /** The decision stands. A plan goes on; a refused journey is over, and some families ask again later. */
    private void letBe() {
        if (who.stage() != Stage.REFUSED) {
            return;
        }
        boolean again = matter.equals(REFUSAL) && dice.chance(Rates.ASKED_AGAIN);
        if (again && who.home().ledger().isOpen()) {
            who.in(dice.between(180, 400), () -> {
                who.reach(Stage.CLOSED);
                Screening.begin(who.again());
            });
        } else {
            who.reach(Stage.CLOSED);
        }
    }
}
