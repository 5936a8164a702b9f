package sightline.insight.exemplar;

import java.time.LocalDate;
import sightline.insight.exemplar.Case.Stage;

/** The people who have had a plan for a while when the log begins. */
final class Caseload {

    private static final int A_YEAR = 365;

    private Caseload() {}

    /** A person with a plan made before today, reviewed in the last year or so where it is older than that. */
    static Case plan(Authority home) {
        Case who = home.newcomer(Authority.Origin.CASELOAD, Rates.PLANS_BY_SCHOOL_YEAR);
        Dice dice = who.dice("caseload");
        int schoolYears = Math.max(1, who.schoolYear() + 2);
        int age = dice.between(30, Math.min(9, schoolYears) * A_YEAR);
        LocalDate made = who.date().minusDays(age);
        who.logOn(made, "FinalPlanIssued");
        who.reach(Stage.PLANNED);
        int since = age;
        if (age > A_YEAR) {
            since = Math.min(age - 200, dice.between(15, 400));
            who.logOn(
                    who.date().minusDays(since),
                    "ReviewDecisionNotified",
                    "outcome",
                    "M",
                    "amendmentsEnclosed",
                    "false");
        }
        AnnualReview.plan(who, since);
        return who;
    }
}
