package sightline.exchange.dfe;

import static sightline.insight.published.Measure.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.exchange.CsvHeader;

/** The files we read, each known by the start of its name and by columns that only it has. */
enum FileKind {
    TIMELINESS(
            "timeliness",
            YearRule.CALENDAR,
            List.of("breakdown_topic", "plans_issued_den"),
            Column.of(PLANS_ISSUED_EX, "plans_issued_den_ex"),
            Column.of(PLANS_WITHIN_20_WEEKS_EX, "plans_issued_20_weeks_ex"),
            Column.of(PLANS_ISSUED, "plans_issued_den"),
            Column.of(PLANS_WITHIN_20_WEEKS, "plans_issued_within_20_weeks"),
            Column.of(PLANS_OVER_A_YEAR_EX, "plans_issued_gt_1_year_ex")),
    REQUESTS(
            "requests",
            YearRule.CALENDAR,
            List.of("breakdown_topic", "requests_received_in_year"),
            Column.of(sightline.insight.published.Measure.REQUESTS, "requests_received_in_year"),
            Column.of(REQUESTS_REFUSED, "requests_decided_not_to_assess"),
            Column.of(REQUESTS_AGREED, "requests_decided_to_assess"),
            Column.of(REQUESTS_UNDECIDED, "requests_decision_not_made"),
            Column.of(DECIDED_WITHIN_6_WEEKS, "request_outcome_six_weeks"),
            Column.of(DECIDED_AFTER_6_WEEKS, "request_outcome_over_6_weeks")),
    ASSESSMENTS(
            "assessments",
            YearRule.CALENDAR,
            List.of("breakdown_topic", "assess_issued"),
            Column.of(ASSESSED_WITH_PLAN, "assess_issued"),
            Column.of(ASSESSED_WITHOUT_PLAN, "assess_not_issued")),
    ANNUAL_REVIEWS(
            "annualreviews",
            YearRule.CALENDAR,
            List.of("breakdown_topic", "total_ehc_plans"),
            Column.of(REVIEWS_EXPECTED, "review_expected_YYYY", "review_expected"),
            Column.of(REVIEWS_HELD, "review_completed_YYYY", "review_meeting_YY"),
            Column.sum(
                    REVIEWS_DECIDED,
                    List.of("decision_4_weeks", "number_decsion_4weeks", "number_decision_4weeks"),
                    List.of("decision_over_4_weeks", "number_decision_gt_4weeks")),
            Column.of(
                    REVIEWS_DECIDED_WITHIN_4_WEEKS,
                    "decision_4_weeks",
                    "number_decsion_4weeks",
                    "number_decision_4weeks")),
    CASELOAD(
            "caseload",
            YearRule.JANUARY_OF_ACADEMIC,
            List.of("breakdown_topic", "ehcplans"),
            Column.of(PLANS_IN_FORCE, "ehcplans")),
    /** One row an authority and year, to reporting year 2024; its "new plans" are the assessments that ended with one. */
    SEN2_MI(
            "sen2mi",
            YearRule.CALENDAR,
            List.of("new_all_ehc", "ass_none_ehc"),
            Column.of(PLANS_ISSUED_EX, "tot_no_exc_ehc"),
            Column.of(PLANS_WITHIN_20_WEEKS_EX, "no_exc_20week_ehc"),
            Column.of(PLANS_ISSUED, "tot_inc_exc_ehc"),
            Column.of(PLANS_WITHIN_20_WEEKS, "inc_exc_20week_ehc"),
            Column.of(sightline.insight.published.Measure.REQUESTS, "inreq_ehc"),
            Column.of(REQUESTS_REFUSED, "ass_refused_ehc"),
            Column.of(ASSESSED_WITH_PLAN, "new_all_ehc"),
            Column.of(ASSESSED_WITHOUT_PLAN, "ass_none_ehc"),
            Column.of(ASSESSMENTS_UNDECIDED, "ass_nodecision_ehc")),
    /** Plans by age in January. */
    AGE_CASELOAD(
            "sen2agecaseload",
            YearRule.JANUARY,
            List.of("characteristic_age", "total_ehc"),
            Column.of(PLANS_IN_FORCE, "total_ehc"));

    private final String stem;
    private final YearRule years;
    private final List<String> signature;
    private final List<Column> columns;

    FileKind(String stem, YearRule years, List<String> signature, Column... columns) {
        this.stem = stem;
        this.years = years;
        this.signature = signature;
        this.columns = List.of(columns);
    }

    /**
     * The first calendar year we keep. Plans began in September 2014; until March 2018 statements were being turned into
     * them, so plans in force are kept from January 2019, the first count with no statement left.
     */
    int firstYear() {
        return this == AGE_CASELOAD ? 2018 : 2014;
    }

    YearRule years() {
        return years;
    }

    List<Column> columns() {
        return columns;
    }

    List<String> signature() {
        return signature;
    }

    /** The kind a file is named after, or empty. */
    static Optional<FileKind> named(String file) {
        String folded = file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Arrays.stream(values())
                .filter(kind -> folded.startsWith(kind.stem))
                .findFirst();
    }

    /** The kind a header belongs to; two kinds of file count plans under one name and are not told apart by it. */
    static Optional<FileKind> headed(CsvHeader header) {
        return Arrays.stream(values())
                .filter(kind -> kind != CASELOAD && header.has(kind.signature))
                .findFirst();
    }
}
