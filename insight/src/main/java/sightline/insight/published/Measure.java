package sightline.insight.published;

import java.util.Arrays;
import java.util.Optional;

/**
 * A count that the screens need, by authority and calendar year.
 *
 * <p>Source: Department for Education, "Education, health and care plans" (SEN2), and HM Courts and Tribunals Service
 * for appeals. "Ex" counts leave out plans to which a permitted exception applied.
 */
public enum Measure {
    PLANS_ISSUED_EX("plans_issued_ex", "new plans issued, without exceptions"),
    PLANS_WITHIN_20_WEEKS_EX("plans_within_20_weeks_ex", "of those, issued within 20 weeks"),
    PLANS_ISSUED("plans_issued", "new plans issued, all"),
    PLANS_WITHIN_20_WEEKS("plans_within_20_weeks", "of all, issued within 20 weeks"),
    PLANS_OVER_A_YEAR_EX("plans_over_a_year_ex", "plans that took over a year, without exceptions"),
    REQUESTS("requests", "initial requests for an assessment"),
    REQUESTS_REFUSED("requests_refused", "requests refused"),
    REQUESTS_AGREED("requests_agreed", "requests agreed"),
    REQUESTS_UNDECIDED("requests_undecided", "requests with no decision yet"),
    DECIDED_WITHIN_6_WEEKS("decided_within_6_weeks", "decisions to assess or not made within six weeks"),
    DECIDED_AFTER_6_WEEKS("decided_after_6_weeks", "decisions to assess or not made after six weeks"),
    ASSESSED_WITH_PLAN("assessed_with_plan", "assessments that ended with a plan"),
    ASSESSED_WITHOUT_PLAN("assessed_without_plan", "assessments that ended without a plan"),
    ASSESSMENTS_UNDECIDED("assessments_undecided", "assessments with no decision yet (collected to 2021)"),
    PLANS_IN_FORCE("plans_in_force", "plans in force in the January after"),
    REVIEWS_EXPECTED("reviews_expected", "annual reviews expected in the year"),
    REVIEWS_HELD("reviews_held", "annual review meetings held in the year"),
    REVIEWS_DECIDED("reviews_decided", "annual review decisions"),
    REVIEWS_DECIDED_WITHIN_4_WEEKS("reviews_decided_within_4_weeks", "of those, made within four weeks"),
    APPEALS("appeals", "appeals registered with the Tribunal"),
    APPEALABLE_DECISIONS_OLD("appealable_decisions_old", "appealable decisions, as counted to 2024"),
    APPEALABLE_DECISIONS_NEW("appealable_decisions_new", "appealable decisions, as counted from 2024");

    private final String id;
    private final String words;

    Measure(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The column name in our own tables and exports. */
    public String id() {
        return id;
    }

    /** What is counted, as people read it. */
    public String words() {
        return words;
    }

    /** The measure with this column name, or empty. */
    public static Optional<Measure> of(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
    }
}
