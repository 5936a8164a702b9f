package sightline.service.review.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Reviews;
import sightline.service.review.sample.Ask;
import sightline.service.review.sample.FrameKind;
import sightline.service.review.sample.PlanSection;
import sightline.service.review.sample.PlanTray;
import sightline.service.review.sample.Sample;
import sightline.service.review.sample.Samples;
import sightline.service.review.sample.Seat;
import sightline.service.review.sample.mark.Grades;
import sightline.service.review.sample.mark.Mark;
import sightline.service.review.sample.mark.MarkSheet;
import sightline.service.review.sample.mark.Markings;
import sightline.service.review.sample.mark.SampleEvidence;

/** What each of three published reviews has of its own. */
@ReviewSite
final class ThreeReviewsTest {

    private static final int PLANS = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Reviews reviews;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Town town;

    private Browser officer;

    @BeforeEach
    void signIn() {
        officer = Hall.browser(port, hall.officer());
    }

    @Test
    void devon_prints_ten_meetings_fourteen_visits_and_33_witnesses_from_11_organisations() {
        assertThat(report("devon"))
                .contains(
                        "The task group held 10 meetings, made 14 visits and heard 33 witnesses from 11 organisations and"
                                + " from families.");
    }

    @Test
    void devons_review_goes_on_from_one_that_was_accepted_and_carried_out_in_part() {
        Entered devon = entered("devon");
        String before = officer.get(devon.path())
                .html()
                .select("a:contains(an earlier review)")
                .attr("href");
        assertThat(officer.get(before).heading())
                .isEqualTo(devon.shape().row("earlier").orElseThrow().text(1));
        assertThat(report("devon")).contains("accepted in July 2019 and only partly carried out");
    }

    @Test
    void devons_letter_with_three_demands_is_one_recommendation_with_three_parts() {
        assertThat(officer.get(entered("devon").path() + "/report/preview?paper=report&reach=full")
                        .html()
                        .select("[id^=recommendation-][id$=-parts] li"))
                .hasSize(3);
    }

    @Test
    void southends_chair_is_handed_on_and_each_stretch_keeps_its_reasons() {
        Browser.Page members = officer.get(entered("southend").path() + "/members");
        assertThat(members.html().select("h2:contains(In the chair) + ol li").eachText())
                .hasSize(2)
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("Member 9", "Chosen at the scoping meeting"),
                        one -> assertThat(one).contains("Member 1", "Asked by the chair before"));
        assertThat(members.html().select("main").text())
                .contains("Appointed by the Council; Member 9 takes the place", "In the place of Member 8");
    }

    @Test
    void southends_survey_that_was_put_off_stays_a_plan_without_an_item() {
        assertThat(officer.get(entered("southend").path() + "/plan")
                        .html()
                        .select("td:contains(A survey of families; put off)")
                        .text())
                .contains("0 of 1");
    }

    @Test
    void southends_three_plans_four_groups_and_boards_stand_as_evidence_here_and_belong_to_the_room_of_improvement() {
        Entered southend = entered("southend");
        assertThat(item(southend, "p1")).contains("14 lines of action in 4 groups: 3 completed, 6 business as usual");
        assertThat(item(southend, "p2")).contains("Three plans stand side by side", "within 30 working days");
        assertThat(item(southend, "p3")).contains("partnership board, the health and wellbeing board");
        assertThat(report("southend")).contains("Of 14 lines of the plan 3 are completed");
    }

    @Test
    void southends_21_recommendations_come_beside_two_quick_wins_that_were_sent_ahead() {
        assertThat(report("southend")).contains("Sent ahead of this report 20 March 2023", "Recommendation 23.");
        assertThat(officer.get(entered("southend").path() + "/report/preview?paper=report&reach=full")
                        .html()
                        .select("#recommendations-table tbody tr:not(:contains(Quick win))"))
                .hasSize(21);
    }

    @Test
    void herefordshires_75_people_and_four_days_are_printed() {
        assertThat(report("herefordshire"))
                .contains("held 4 meetings (4 were whole days of evidence), made 1 visit and heard 75 witnesses from 3"
                        + " organisations and from families.");
    }

    @Test
    void herefordshires_cover_report_fills_every_field_with_who_read_it_last() {
        Browser.Page cover =
                officer.get(entered("herefordshire").path() + "/report/preview?paper=cover-report&reach=full");
        String words = cover.html().select("main").text();
        assertThat(words.substring(words.lastIndexOf("Report reviewers")))
                .startsWith("Report reviewers For risk, on 2 February 2023.");
        assertThat(words).contains("Wards affected All wards").doesNotContain("Legal implications Not said yet.");
    }

    @Test
    void the_few_plans_that_herefordshires_peers_read_can_be_drawn_graded_and_cited() {
        town.make(Town.EXEMPLAR);
        Inside inside = hall.inside(entered("herefordshire").review());
        Seat seat = Seat.of(inside);
        Sample sample = drawn(seat);
        Markings markings = beans.getBean(Markings.class);
        sample.released()
                .forEach(plan -> markings.mark(seat, new Markings.Wish(sample, plan.place(), sheet(), true, 0)));
        Grades grades = Grades.of(markings.of(seat, sample).values());
        assertThat(grades.whole().marks()).containsOnly(Mark.NEEDS_WORK).hasSize(PLANS);
        long evidence =
                beans.getBean(SampleEvidence.class).make(inside, sample, grades).orElseThrow();
        assertThat(officer.get("%s/evidence/%d".formatted(inside.review().path(), evidence))
                        .html()
                        .select("main")
                        .text())
                .contains(
                        "Section C, Health needs: of 6 plans, few or none are good or better and nearly all or all are"
                                + " inadequate",
                        "Section D, Social care needs: of 6 plans, few or none are good or better");
    }

    /** Little from health and social care, as the peers found. */
    private static MarkSheet sheet() {
        return MarkSheet.of(
                section -> switch (section) {
                    case C, D, G, H1, H2 -> Mark.INADEQUATE;
                    case B, E, F -> Mark.NEEDS_WORK;
                    default -> Mark.GOOD;
                },
                section -> section == PlanSection.C ? "No advice from health." : "");
    }

    private Sample drawn(Seat seat) {
        Samples samples = beans.getBean(Samples.class);
        Ask.Wish wish = new Ask.Wish(
                FrameKind.PLANS_ISSUED, Hall.today().minusYears(2), Hall.today(), Set.of(), PLANS, "cider", 1);
        long sample = ((Samples.Asked.Done) samples.ask(seat, wish, Hall.today())).sample();
        for (int place = 1; place <= PLANS; place++) {
            beans.getBean(PlanTray.class)
                    .release(
                            new PlanTray.Drawn(Hall.EXEMPLAR, sample, place, Optional.empty(), Hall.today()),
                            Collections.nCopies(12, "Likes boats."));
        }
        return samples.find(seat, sample).orElseThrow();
    }

    private String item(Entered entered, String key) {
        return officer.get("%s/evidence/%d"
                        .formatted(entered.path(), entered.keys().get("evidence", key)))
                .html()
                .select(".sl-said")
                .text();
    }

    private String report(String name) {
        return officer.get(entered(name).path() + "/report/preview?paper=report&reach=full")
                .html()
                .select("main")
                .text();
    }

    private Entered entered(String name) {
        return Entered.of(name, hall, reviews, beans);
    }
}
