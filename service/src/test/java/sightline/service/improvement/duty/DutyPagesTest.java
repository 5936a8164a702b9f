package sightline.service.improvement.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.publication.Publications;
import sightline.service.review.report.ReadyReview;

/** By when a paper must be answered. */
@ReviewSite
final class DutyPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Intake intake;

    @Autowired
    private Chains chains;

    @Autowired
    private Publications publications;

    private Browser officer;
    private TakenIn paper;
    private String path;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        officer = Hall.browser(port, hall.officer());
        paper = TakenIn.of(intake, chains, "Write to families.");
        path = "/recommendations/duty/" + paper.origin();
    }

    @Test
    void an_officer_sets_the_days_and_everybody_reads_the_last_one_with_its_why() {
        assertThat(officer.get(path).html().text())
                .contains("Nobody has written down yet when this paper was received");
        assertThat(officer.submit(officer.get(path), path, days("10", "12", "11", "2025"))
                        .location())
                .isEqualTo(path + "?done=saved");
        Browser.Page page = new Browser(port).get("/recommendations/papers/" + paper.origin());
        assertThat(page.html().select(".sl-clock--late").text())
                .contains("11 January 2026", "The last day was 34 days ago. The answer is overdue.");
        assertThat(page.html().select(".sl-clock details").text())
                .contains(
                        "The later day counts: 12 November 2025, that of the notice.",
                        "Local Government Act 2000, section 9FE",
                        "the day of the same number is 12 January 2026");
        assertThat(new Browser(port)
                        .get(paper.path())
                        .html()
                        .select(".sl-rec__late")
                        .text())
                .isEqualTo("Answer overdue by 34 days");
    }

    @Test
    void another_clock_runs_beside_it() {
        Map<String, String> health = new HashMap<>(days("1", "1", "2", "2026"));
        Browser.Page form = officer.get(path + "?clock=HEALTH");
        officer.submit(form, path, health);
        assertThat(officer.get(path).html().select(".sl-clock").text())
                .contains("A health body must answer by 28 February 2026", "14 days left for it.");
    }

    @Test
    void wrong_days_are_told_and_nothing_typed_is_lost() {
        Browser.Page page = officer.submit(officer.get(path), path, days("15", "31", "2", "2026"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "This day must be today or earlier",
                        "Enter the day of the notice with day, month and year, such as 14 2 2026");
        assertThat(page.html().select("#notice-day").val()).isEqualTo("31");
    }

    @Test
    void the_later_of_two_sees_both_days() {
        Browser.Page mine = officer.get(path);
        Browser other = Hall.browser(port, hall.officer());
        other.submit(other.get(path), path, days("3", "3", "2", "2026"));
        Browser.Page page = officer.submit(mine, path, days("4", "4", "2", "2026"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("3 February 2026", "4 February 2026");
        assertThat(officer.submit(page, path, Map.of()).status()).isEqualTo(302);
        assertThat(officer.get(path).html().select("#received-day").val()).isEqualTo("4");
    }

    @Test
    void a_reminder_is_kept_and_shown_to_everybody() {
        officer.submit(officer.get(path), path, days("10", "12", "11", "2025"));
        officer.submit(officer.get(path), path + "/reminded", Map.of());
        assertThat(new Browser(port)
                        .get("/recommendations/papers/" + paper.origin())
                        .html()
                        .text())
                .contains("A reminder was sent on 14 February 2026.");
    }

    @Test
    void the_days_of_our_own_report_come_over_from_its_review() {
        ReadyReview review = ReadyReview.in(hall);
        publications.publish(hall.inside(review.id()), 0, "");
        String received = review.path() + "/publication/received";
        officer.submit(officer.get(received), received, days("10", "13", "2", "2026"));
        long origin = hall.number("select id from improvement.origin where review = ?", review.id());
        assertThat(officer.get("/recommendations/duty/" + origin)
                        .html()
                        .select(".sl-clock__day")
                        .text())
                .contains("12 April 2026");
        officer.submit(officer.get(received), received, days("11", "14", "2", "2026"));
        assertThat(officer.get("/recommendations/duty/" + origin)
                        .html()
                        .select(".sl-clock__day")
                        .text())
                .contains("13 April 2026");
    }

    @Test
    void others_read_it_and_only_officers_write() {
        Browser director = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.DIRECTOR));
        Browser.Page page = director.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form")).isEmpty();
        assertThat(Hall.browser(port, hall.person(Hall.ELSEWHERE, Role.SCRUTINY_OFFICER))
                        .get(path)
                        .status())
                .isEqualTo(404);
        assertThat(new Browser(port).get(path).location()).contains("/sign-in");
    }

    private static Map<String, String> days(String received, String notice, String month, String year) {
        return Map.of(
                "received-day", received,
                "received-month", month,
                "received-year", year,
                "notice-day", notice,
                "notice-month", month,
                "notice-year", year);
    }
}
