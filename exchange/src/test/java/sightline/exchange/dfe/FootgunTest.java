package sightline.exchange.dfe;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.exchange.dfe.Shape.TIMELINESS;
import static sightline.exchange.dfe.Shape.authority;
import static sightline.exchange.dfe.Shape.england;
import static sightline.exchange.dfe.Shape.figure;
import static sightline.exchange.dfe.Shape.row;
import static sightline.exchange.dfe.Shape.year;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.Published;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AsKnown;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;

/** The fourteen ways in which the published plan statistics mislead a careless reader, one test each. */
class FootgunTest {

    private static final String HEAD_2023 = Shape.PLACE
            + "new_all_ehc,ass_none_ehc,ass_refused_ehc,ass_nodecision_ehc,inreq_ehc,tot_inc_exc_ehc,"
            + "inc_exc_20week_ehc,tot_no_exc_ehc,no_exc_20week_ehc,no_exc_20week_rate";

    @TempDir
    Path dir;

    private Shape shape;

    @BeforeEach
    void start() {
        shape = new Shape(dir);
    }

    @Test
    void footgun_1_two_markers_mean_different_things_and_neither_is_nought() {
        Published read = shape.file(
                        "release-2023/sen2_mi_2014_2022.csv",
                        HEAD_2023,
                        "2022,Calendar year,Local authority,E92000001,England,E1,South West,E10000008,878,\"Devon\","
                                + "NA,x,z,z,2148,900,120,897,106,4.300000000000")
                .read();
        assertThat(figure(read, "878", 2022, Measure.ASSESSED_WITH_PLAN)).contains(withheld(Marker.UNAVAILABLE));
        assertThat(figure(read, "878", 2022, Measure.ASSESSED_WITHOUT_PLAN)).contains(withheld(Marker.UNAVAILABLE));
        assertThat(figure(read, "878", 2022, Measure.REQUESTS_REFUSED)).contains(withheld(Marker.NOT_APPLICABLE));
        assertThat(year(read, "878", 2022).throughput()).isEmpty();
        assertThat(year(read, "878", 2022).count(Measure.REQUESTS)).hasValue(2148);
        assertThat(read.report().faults()).isZero();
    }

    @Test
    void footgun_2_nought_of_nought_is_no_figure() {
        Published read = shape.file(
                        "release-2025-revised/timeliness_20_week.csv",
                        TIMELINESS,
                        authority("2024", "838", "Dorset") + "585,0,211,0,36.1,x,0")
                .read();
        AuthorityYear dorset = year(read, "838", 2024);
        assertThat(dorset.count(Measure.PLANS_ISSUED_EX)).hasValue(0);
        assertThat(dorset.onTimeExcludingExceptions()).isEmpty();
        assertThat(dorset.onTimeIncludingExceptions()).contains(new Proportion(211, 585));
    }

    @Test
    void footgun_3_a_revision_takes_a_figure_back() {
        Published read = shape.file(
                        "release-2025-first/timeliness_20_week.csv.gz",
                        TIMELINESS,
                        authority("2024", "209", "Lewisham") + "200,193,190,183,95,94.8,0")
                .file(
                        "release-2025-revised/timeliness_20_week.csv.gz",
                        TIMELINESS,
                        authority("2024", "209", "Lewisham") + "x,x,x,x,x,x,x")
                .read();
        AsKnown known = new AsKnown(read.vintages(), read.figures());
        assertThat(onTime(known, LocalDate.of(2025, 7, 1))).isEqualTo("183/193");
        assertThat(onTime(known, LocalDate.of(2026, 1, 20))).isEqualTo("none");
    }

    @Test
    void footgun_4_englands_total_is_printed_and_never_a_sum() {
        Published read = shape.file(
                        "release-2025-revised/timeliness_20_week.csv",
                        TIMELINESS,
                        england("2024", "All EHC plans issued") + "90,80,50,40,55.6,50,1",
                        authority("2024", "201", "City of London") + "x,x,x,x,x,x,x",
                        authority("2024", "878", "Devon") + "40,35,20,10,50,28.6,0")
                .read();
        assertThat(year(read, Authority.ENGLAND, 2024).count(Measure.PLANS_ISSUED_EX))
                .hasValue(80);
        assertThat(year(read, "201", 2024).count(Measure.PLANS_ISSUED_EX)).isEmpty();
    }

    @Test
    void footgun_5_a_missing_row_leaves_the_rest_of_the_year_standing() {
        Published read = shape.file(
                        "release-2025-first/timeliness_20_week.csv",
                        TIMELINESS,
                        authority("2023", "878", "Devon") + "990,980,50,48,5,4.9,100")
                .file(
                        "release-2025-first/requests.csv",
                        Shape.REQUESTS,
                        row("2023", "856", "Leicester", "All requests for EHC needs assessments")
                                + "900,600,200,90,700,100")
                .read();
        AuthorityYear leicester = year(read, "856", 2023);
        assertThat(leicester.figures()).doesNotContainKey(Measure.PLANS_ISSUED_EX);
        assertThat(leicester.count(Measure.REQUESTS)).hasValue(900);
        assertThat(year(read, "878", 2023).count(Measure.PLANS_ISSUED_EX)).hasValue(980);
    }

    @Test
    void footgun_6_assessments_without_a_decision_stop_with_the_break_of_2022() {
        Published read = shape.file(
                        "release-2023/sen2_mi_2014_2022.csv",
                        HEAD_2023,
                        "2021,Calendar year,Local authority,E92000001,England,E1,South West,E10000008,878,Devon,"
                                + "880,150,500,321,1800,870,340,856,332,38.800000000000",
                        "2022,Calendar year,Local authority,E92000001,England,E1,South West,E10000008,878,Devon,"
                                + "930,160,520,z,2148,900,120,897,106,11.8")
                .file(
                        "release-2025-first/assessments.csv",
                        Shape.PLACE + "breakdown_topic,breakdown,assess_issued,assess_not_issued,assess_not_made",
                        row("2023", "878", "Devon", "All EHC needs assessments") + "1000,90,44")
                .read();
        assertThat(year(read, "878", 2021).count(Measure.ASSESSMENTS_UNDECIDED)).hasValue(321);
        assertThat(figure(read, "878", 2022, Measure.ASSESSMENTS_UNDECIDED)).contains(withheld(Marker.NOT_APPLICABLE));
        assertThat(figure(read, "878", 2023, Measure.ASSESSMENTS_UNDECIDED)).isEmpty();
    }

    @Test
    void footgun_7_columns_are_found_by_name_whatever_the_release_calls_them() {
        String reviews2025 = Shape.MARK + Shape.PLACE
                + "breakdown_topic,breakdown,total_ehc_plans,review_expected,review_meeting_25,review_meeting_24,"
                + "review_meeting_prior_24,review_meeting_prior_24,number_decsion_4weeks,number_decision_gt_4weeks";
        String reviews2026 = Shape.PLACE
                + "breakdown_topic,breakdown,total_ehc_plans,review_expected_2025,review_completed_2025,"
                + "review_completed_prior_2025,decision_4_weeks,decision_over_4_weeks";
        Published read = shape.file(
                        "release-2025-first/annual_reviews.csv",
                        reviews2025,
                        row("2024", "878", "Devon", "All annual reviews") + "9848,8000,77,6632,900,900,4000,2000")
                .file(
                        "release-2026-2026-06-25/annual_reviews.csv",
                        reviews2026,
                        row("2025", "878", "Devon", "All reviews of EHC plans") + "10500,8500,7000,800,5000,2000")
                .file(
                        "release-2026-2026-06-25/timeliness_20_week.csv",
                        TIMELINESS.substring(1).toLowerCase(java.util.Locale.ROOT) + ",avg_weeks_issue_plan",
                        row("2025", "878", "Devon", "All EHC plans") + "1300,1280,60,50,4.6,3.9,400,44.1")
                .read();
        assertThat(figure(read, "878", 2024, Measure.REVIEWS_HELD)).contains(counted(6632));
        assertThat(figure(read, "878", 2024, Measure.REVIEWS_DECIDED)).contains(counted(6000));
        assertThat(figure(read, "878", 2025, Measure.REVIEWS_HELD)).contains(counted(7000));
        assertThat(figure(read, "878", 2025, Measure.REVIEWS_DECIDED_WITHIN_4_WEEKS))
                .contains(counted(5000));
        assertThat(figure(read, "878", 2025, Measure.PLANS_OVER_A_YEAR_EX)).contains(counted(400));
        assertThat(Shape.remarks(read)).anyMatch(r -> r.contains("review_meeting_prior_24 is printed twice"));
        assertThat(read.report().faults()).isZero();
    }

    @Test
    void footgun_7_the_release_of_2022_swaps_the_code_columns_and_has_no_mark() {
        String head = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
                + "old_la_code,new_la_code,la_name,NewallEHC,AssnoneEHC,AssnodecisionEHC,AssRefusedEHC,InreqEHC,"
                + "TotIncExcEHC,IncExc20weekEHC,TotNoExcEHC,NoExc20weekEHC";
        Published read = shape.file(
                        "release-2022/sen2_mi.csv.gz",
                        head,
                        "2018,Calendar year,Local authority,E92000001,England,E12000009,South West,"
                                + "878,E10000008,Devon,1219,96,300,250,2033,1216,52,1195,51")
                .read();
        assertThat(year(read, "878", 2018).onTimeExcludingExceptions()).contains(new Proportion(51, 1195));
        assertThat(year(read, "878", 2018).completions()).isEqualTo(OptionalLong.of(1315));
    }

    @Test
    void footgun_8_a_time_period_is_a_calendar_year_or_the_january_of_an_academic_year() {
        Published read = shape.file(
                        "release-2025-first/caseload.csv",
                        Shape.CASELOAD,
                        row("202425", "878", "Devon", "All EHC plans") + "9848",
                        row("2024", "878", "Devon", "All EHC plans") + "1",
                        row("202426", "878", "Devon", "All EHC plans") + "1")
                .read();
        assertThat(figure(read, "878", 2024, Measure.PLANS_IN_FORCE)).contains(counted(9848));
        assertThat(Shape.remarks(read))
                .containsExactly(
                        "release-2025-first/caseload.csv, line 3: \"2024\" isn't a time period of this file; the row is left out.",
                        "release-2025-first/caseload.csv, line 4: \"202426\" isn't a time period of this file; the row is left out.");
    }

    @Test
    void footgun_9_totals_carry_five_labels_and_breakdowns_are_left_out() {
        Published read = shape.file(
                        "release-2025-first/caseload.csv",
                        Shape.CASELOAD,
                        row("202425", "878", "Devon", "All EHC plans") + "1",
                        row("202425", "884", "Herefordshire, County of", "New EHC plans") + "2",
                        row("202425", "209", "Lewisham", "All requests for EHC needs assessments") + "3",
                        row("202425", "201", "City of London", "All annual reviews") + "4",
                        row("202425", "825", "Buckinghamshire", "All reviews of EHC plans") + "5",
                        row("202425", "878", "Devon", "Sex") + "6",
                        row("202425", "878", "Devon", "Age when plan started") + "7")
                .read();
        assertThat(read.figures())
                .extracting(f -> f.figure())
                .containsExactly(counted(1), counted(2), counted(3), counted(4), counted(5));
        assertThat(read.report().files().getFirst().leftOut()).containsEntry("rows of a breakdown, not a total", 2L);
    }

    @Test
    void footgun_10_a_negative_count_is_kept_as_printed() {
        Published read = shape.file(
                        "release-2025-first/requests.csv",
                        Shape.REQUESTS,
                        row("2024", "878", "Devon", "All requests for EHC needs assessments") + "10,9,1,-2,12,1")
                .read();
        assertThat(figure(read, "878", 2024, Measure.REQUESTS_UNDECIDED)).contains(counted(-2));
        assertThat(figure(read, "878", 2024, Measure.DECIDED_WITHIN_6_WEEKS)).contains(counted(12));
    }

    @Test
    void footgun_11_the_three_digit_code_is_the_key_and_nine_digit_codes_change() {
        String county = authority("2018", "825", "Buckinghamshire").replace(",E0,", ",E10000002,");
        String unitary = authority("2020", "825", "Buckinghamshire").replace(",E0,", ",E06000060,");
        Published read = shape.file(
                        "release-2025-first/timeliness_20_week.csv",
                        TIMELINESS,
                        county + "100,90,60,50,60,55.6,0",
                        unitary + "110,100,70,60,63.6,60,0",
                        authority("2018", "835", "Dorset") + "50,40,30,20,60,50,0",
                        authority("2019", "838", "Dorset") + "51,41,31,21,60.8,51.2,0")
                .read();
        assertThat(year(read, "825", 2018).count(Measure.PLANS_ISSUED_EX)).hasValue(90);
        assertThat(year(read, "825", 2020).count(Measure.PLANS_ISSUED_EX)).hasValue(100);
        assertThat(year(read, "838", 2018).figures()).isEmpty();
        assertThat(year(read, "835", 2018).count(Measure.PLANS_ISSUED_EX)).hasValue(40);
    }

    @Test
    void footgun_12_a_comma_inside_a_name_moves_no_figure() {
        Published read = shape.file(
                        "release-2025-first/timeliness_20_week.csv",
                        TIMELINESS,
                        authority("2024", "884", "Herefordshire, County of") + "340,333,230,225,67.6,67.6,0")
                .read();
        assertThat(year(read, "884", 2024).count(Measure.PLANS_WITHIN_20_WEEKS_EX))
                .hasValue(225);
    }

    @Test
    void footgun_13_very_small_counts_stay_counts() {
        Published read = shape.file(
                        "release-2025-first/timeliness_20_week.csv",
                        TIMELINESS,
                        authority("2019", "201", "City of London") + "2,2,2,2,100,100,0")
                .read();
        assertThat(year(read, "201", 2019).onTimeExcludingExceptions()).hasValueSatisfying(p -> {
            assertThat(p.whole()).isEqualTo(2);
            assertThat(p.interval().low()).isLessThan(40);
        });
    }

    @Test
    void footgun_14_throughput_stands_beside_a_percentage_that_misleads() {
        Published read = shape.file(
                        "release-2025-first/timeliness_20_week.csv",
                        TIMELINESS,
                        authority("2022", "878", "Devon") + "330,304,300,280,90.9,92.1,0")
                .file(
                        "release-2025-first/requests.csv",
                        Shape.REQUESTS,
                        row("2022", "878", "Devon", "All requests for EHC needs assessments") + "800,x,100,x,x,x")
                .file(
                        "release-2025-first/assessments.csv",
                        Shape.PLACE + "breakdown_topic,breakdown,assess_issued,assess_not_issued",
                        row("2022", "878", "Devon", "All EHC needs assessments") + "350,21")
                .read();
        AuthorityYear year = year(read, "878", 2022);
        assertThat(year.onTimeExcludingExceptions()).contains(new Proportion(280, 304));
        assertThat(year.throughput()).hasValue(371.0 / 700);
    }

    private static Figure counted(long value) {
        return new Figure.Counted(value);
    }

    private static Figure withheld(Marker marker) {
        return new Figure.Withheld(marker);
    }

    private static String onTime(AsKnown known, LocalDate day) {
        return known.on(day)
                .panel()
                .find("209", 2024)
                .flatMap(AuthorityYear::onTimeExcludingExceptions)
                .map(p -> p.part() + "/" + p.whole())
                .orElse("none");
    }
}
