package sightline.insight.exemplar;

import java.time.LocalDate;
import sightline.insight.exemplar.Case.Stage;

/** One assessment: the advice that is asked for and comes in (regulations 6 to 8), and what may end it early. */
final class Assessment {

    private static final String PSYCHOLOGICAL = "psychological";
    private static final String EDUCATIONAL = "educational";
    private static final int YEAR_NINE = 9;

    private final Case who;
    private final Dice dice;
    private int awaited;

    Assessment(Case who) {
        this.who = who;
        this.dice = who.dice("assessment");
    }

    /** Advice is asked for within days; a few families withdraw or move before it is all there. */
    void begin() {
        who.in(dice.between(0, 3), this::askEverybody);
        if (dice.chance(Rates.ASSESSMENT_WITHDRAWN)) {
            endEarly("AssessmentWithdrawn");
        } else if (dice.chance(Rates.MOVED_DURING_ASSESSMENT)) {
            endEarly("MovedOutDuringAssessment");
        }
        new Circumstances(who).mayArise();
    }

    private void endEarly(String how) {
        who.in(dice.between(12, 80), () -> {
            if (who.stage() == Stage.ASSESSING) {
                who.log(how);
                who.reach(Stage.CLOSED);
            }
        });
    }

    private void askEverybody() {
        ask("parent", dice.days(14, 0.5));
        askSchool();
        ask("medical", dice.days(35, 0.3));
        ask("social-care", dice.days(26, 0.4));
        if (who.schoolYear() >= YEAR_NINE) {
            ask("preparing-for-adulthood", dice.days(28, 0.3));
        }
        if (dice.chance(0.04)) {
            ask("hearing-vision", dice.days(26, 0.3));
        }
        if (dice.chance(0.12)) {
            ask("other:speech and language therapy", dice.days(38, 0.35));
        }
        askPsychologist();
    }

    private void ask(String adviser, int days) {
        awaited++;
        who.log("AdviceRequested", "adviser", adviser);
        who.in(Math.max(2, days), () -> received("adviser", adviser));
    }

    /** Half of the schools answer in term only. A long closure is known, and may be recorded as an exception. */
    private void askSchool() {
        awaited++;
        String setting = who.child().setting();
        SchoolYear.Closure summer = new SchoolYear(who.date().getYear()).summer();
        LocalDate today = who.date();
        if (!today.isBefore(summer.firstClosed().minusWeeks(1))
                && !today.isAfter(summer.reopens().minusWeeks(1))) {
            who.log(
                    "SettingClosureKnown",
                    "setting",
                    setting,
                    "firstClosed",
                    summer.firstClosed().toString(),
                    "reopens",
                    summer.reopens().toString());
            if (dice.chance(0.4)) {
                who.in(dice.between(2, 20), () -> Circumstances.record(who, "X1", summer));
            }
        }
        who.log("AdviceRequested", "adviser", EDUCATIONAL, "setting", setting);
        int days = Math.max(6, dice.days(24, 0.4));
        Runnable answer = () -> received("adviser", EDUCATIONAL, "setting", setting);
        if (dice.chance(0.5)) {
            who.in(days, answer);
        } else {
            who.inTerm(days - 4, () -> who.in(dice.between(0, 9), answer));
        }
    }

    private void askPsychologist() {
        if (dice.chance(0.03)) {
            who.log("AdviceWaived", "adviser", PSYCHOLOGICAL);
            return;
        }
        awaited++;
        who.log("AdviceRequested", "adviser", PSYCHOLOGICAL);
        who.home().desks().psychologists().join(who, who.today(), this::seen);
    }

    private void seen() {
        int report = 4 + dice.days(11, 0.6);
        if (dice.chance(0.03)) {
            Circumstances.missAppointment(who, PSYCHOLOGICAL);
            report += dice.between(14, 28);
        }
        who.in(report, () -> received("adviser", PSYCHOLOGICAL));
    }

    private void received(String... detail) {
        who.log("AdviceReceived", detail);
        awaited--;
        if (awaited == 0) {
            Planning.decide(who);
        }
    }
}
