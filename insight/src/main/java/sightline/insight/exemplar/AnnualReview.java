package sightline.insight.exemplar;

import java.util.Optional;
import sightline.insight.exemplar.Case.Stage;

/** The round of annual reviews of a plan: section 44, regulations 18 to 22. One is planned at a time. */
final class AnnualReview {

    private static final String OUTCOME = "outcome";
    private static final String ENCLOSED = "amendmentsEnclosed";

    /** Reviews that a school arranges early enough; 56.8% to 60.7% were completed in their year (releases 2025, 2026). */
    private static final double ON_TIME = 0.66;

    private final Case who;
    private final Dice dice;
    private final boolean phase;

    private AnnualReview(Case who, Dice dice, boolean phase) {
        this.who = who;
        this.dice = dice;
        this.phase = phase;
    }

    /**
     * Plans the next review, its meeting in term.
     *
     * @param since days since the plan was made or last reviewed
     */
    static void plan(Case who, int since) {
        Dice dice = who.dice("review " + who.today());
        Moves.mayCome(who);
        int wait = dice.chance(ON_TIME) ? dice.days(312, 0.05) : dice.days(560, 0.35);
        int meeting = Math.max(40, wait - since);
        Optional<PhaseTransfer> transfer = PhaseTransfer.before(who, who.today() + meeting);
        transfer.ifPresent(PhaseTransfer::identify);
        int days = transfer.map(autumn -> autumn.meetingDay(dice) - who.today()).orElse(meeting);
        who.inTerm(Math.max(5, days - 38), new AnnualReview(who, dice, transfer.isPresent())::schedule);
    }

    private void schedule() {
        who.log("ReviewScheduled");
        who.in(dice.between(3, 14), () -> {
            who.log("ReviewInvited");
            who.in(dice.between(2, 6), () -> who.log("ReviewAdviceCirculated"));
        });
        who.inTerm(33, () -> who.inTerm(dice.between(0, 12), this::hold));
    }

    private void hold() {
        who.log("ReviewMeetingHeld");
        boolean ceases = !phase && dice.chance(Rates.ceased(who.schoolYear()));
        who.in(dice.between(6, 15), () -> who.log("ReviewReportSent"));
        if (ceases) {
            who.in(dice.between(3, 11), () -> who.log("CeaseConsidered"));
            who.in(dice.between(12, 15), () -> who.log("CeaseConsulted"));
        }
        who.in(15, () -> who.home().desks().reviewers().join(who, who.today(), () -> decide(ceases)));
    }

    private void decide(boolean ceases) {
        if (ceases) {
            notifyOutcome("C", false);
            Ceasing.after(who);
        } else if (phase || dice.chance(Rates.AMENDED)) {
            boolean enclosed = dice.chance(0.7);
            notifyOutcome("A", enclosed);
            new Amendment(who, phase).after(enclosed);
        } else {
            notifyOutcome("M", false);
            mayReassess();
        }
        if (!ceases) {
            plan(who, 0);
        }
    }

    private void notifyOutcome(String outcome, boolean enclosed) {
        who.log("ReviewDecisionNotified", OUTCOME, outcome, ENCLOSED, String.valueOf(enclosed));
    }

    private void mayReassess() {
        if (dice.chance(Rates.REASSESSMENT) && who.stage() == Stage.PLANNED) {
            who.in(dice.between(10, 60), () -> new Reassessment(who).begin());
        }
    }
}
