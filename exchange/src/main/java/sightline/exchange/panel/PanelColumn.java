package sightline.exchange.panel;

import java.util.Arrays;
import java.util.List;
import sightline.insight.published.Measure;

/** The columns of the panel that hold counts, and what each is to us. */
enum PanelColumn {
    PLANS_ISSUED_EX("plans_issued_ex", Measure.PLANS_ISSUED_EX, true),
    PLANS_20WK_EX("plans_20wk_ex", Measure.PLANS_WITHIN_20_WEEKS_EX, true),
    INITIAL_REQUESTS("initial_requests", Measure.REQUESTS, true),
    REQUESTS_REFUSED("requests_refused", Measure.REQUESTS_REFUSED, true),
    ASSESS_PLAN_ISSUED("assess_plan_issued", Measure.ASSESSED_WITH_PLAN, true),
    ASSESS_PLAN_NOT_ISSUED("assess_plan_not_issued", Measure.ASSESSED_WITHOUT_PLAN, true),
    /** Until 2018 assessments that ended with a plan were not counted; the plans started were. */
    NEW_PLANS_STARTED("new_plans_started", Measure.ASSESSED_WITH_PLAN, true),
    PLANS_ISSUED_ALL("plans_issued_all", Measure.PLANS_ISSUED, false),
    PLANS_20WK_ALL("plans_20wk_all", Measure.PLANS_WITHIN_20_WEEKS, false),
    PLANS_GT_1YR_EX("plans_gt_1yr_ex", Measure.PLANS_OVER_A_YEAR_EX, false),
    REQUESTS_AGREED("requests_agreed", Measure.REQUESTS_AGREED, false),
    REQUESTS_DECISION_OUTSTANDING("requests_decision_outstanding", Measure.REQUESTS_UNDECIDED, false),
    ASSESS_NO_DECISION_YET("assess_no_decision_yet", Measure.ASSESSMENTS_UNDECIDED, false),
    PLANS_AT_JAN_NEXT_YEAR("plans_at_jan_next_year", Measure.PLANS_IN_FORCE, false),
    SENDIST_APPEALS_REGISTERED("sendist_appeals_registered", Measure.APPEALS, false),
    APPEALABLE_DECISIONS_OLD_METHOD("appealable_decisions_old_method", Measure.APPEALABLE_DECISIONS_OLD, false);

    static final String CODE = "old_la_code";
    static final String NAME = "la_name";
    static final String YEAR = "calendar_year";

    private static final int LAST_YEAR_OF_PLANS_STARTED = 2018;

    private final String header;
    private final Measure measure;
    private final boolean needed;

    PanelColumn(String header, Measure measure, boolean needed) {
        this.header = header;
        this.measure = measure;
        this.needed = needed;
    }

    String header() {
        return header;
    }

    Measure measure() {
        return measure;
    }

    /** Whether the column is the source of its measure in that year. */
    boolean appliesTo(int year) {
        return switch (this) {
            case NEW_PLANS_STARTED -> year <= LAST_YEAR_OF_PLANS_STARTED;
            case ASSESS_PLAN_ISSUED -> year > LAST_YEAR_OF_PLANS_STARTED;
            default -> true;
        };
    }

    /** The headers without which a table is no panel. */
    static List<String> needed() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(CODE, NAME, YEAR),
                        Arrays.stream(values()).filter(c -> c.needed).map(PanelColumn::header))
                .toList();
    }
}
