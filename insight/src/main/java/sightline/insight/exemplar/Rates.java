package sightline.insight.exemplar;

/**
 * How often things happen. Where a rate is England's, its source is the Department for Education's "Education, health
 * and care plans" (SEN2), with the release's year; the others are ours, and plausible.
 */
final class Rates {

    /** Requests grow by so much a year; 162,702 in 2025 after 154,489 in 2024 (release 2026). */
    static final double GROWTH = 0.05;

    /** Plans at the start for each request a year: 3,000 and 900, as large authorities had about 2020. */
    static final double PLANS_FOR_A_REQUEST = 3.3;

    /** People who move in with a plan, for each plan and year. */
    static final double MOVE_IN = 0.012;

    /** People who move away, for each plan and year. */
    static final double MOVE_OUT = 0.012;

    /**
     * Requests by who made them, codes 1 to 5 of SEN2 item 2.2: 47,744 by families and 90,762 by schools of 162,702 in
     * 2025 (release 2026); the rest is shared out by us.
     */
    static final double[] SOURCES = {0.293, 0.558, 0.07, 0.035, 0.044};

    /** Refused, by the same codes: families 48.8%, schools 16.6%, all 26.6% in 2025 (release 2026). */
    static final double[] REFUSED = {0.488, 0.166, 0.203, 0.203, 0.203};

    /** Decided within six weeks whether to assess: 84.8% in 2023 and 2024, 87.4% in 2025 (release 2026). */
    static final double DECIDED_IN_SIX_WEEKS = 0.86;

    /** Mediation about a refusal to assess: 11,151 for about 43,000 refusals in 2025 (release 2026). */
    static final double MEDIATION_ABOUT_REFUSAL = 0.26;

    /** An appeal about a refusal to assess without mediation first; with those after it 5,065 in 2025. */
    static final double APPEAL_ABOUT_REFUSAL = 0.06;

    /** Assessed, and no plan made: about one in twenty. */
    static final double NO_PLAN = 0.05;

    /** A dispute about what a new plan says: 1,862 mediations and 3,088 appeals in 2024 (release 2025). */
    static final double CONTENTS_DISPUTED = 0.05;

    static final double REQUEST_WITHDRAWN = 0.02;
    static final double ASSESSMENT_WITHDRAWN = 0.015;
    static final double MOVED_DURING_ASSESSMENT = 0.007;
    static final double IN_CUSTODY = 0.02;
    static final double ASKED_AGAIN = 0.2;
    static final double REASSESSMENT = 0.012;
    static final double PERSONAL_BUDGET = 0.06;

    /** Outcome of an annual review for those who stay: amended, else maintained. */
    static final double AMENDED = 0.35;

    /** How many of the people at school year 0 (reception) and the years beside it have a plan, from nursery on. */
    static final double[] PLANS_BY_SCHOOL_YEAR = {
        2, 4, 5, 6, 6, 7, 7, 8, 8, 8, 8, 8, 8, 7, 6, 4, 3, 2, 1, 1,
    };

    /** The same for requests, which come early in school life and again around the move to secondary school. */
    static final double[] REQUESTS_BY_SCHOOL_YEAR = {
        12, 13, 11, 10, 9, 9, 9, 8, 8, 6, 5, 4, 3, 2, 1, 1,
    };

    private Rates() {}

    /** The share of annual reviews that end a plan: 44,862 of 638,745 ended in 2024 (release 2025), most after 16. */
    static double ceased(int schoolYear) {
        if (schoolYear < 12) {
            return 0.007;
        }
        return schoolYear < 15 ? 0.2 : schoolYear < 19 ? 0.4 : 1;
    }
}
