package sightline.service.review.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.report.Digest;
import sightline.service.review.report.ReadyReview;

@ReviewSite
final class PublicationTest {

    private static final int FILES = 9;

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private PublicShelf shelf;

    @Autowired
    private Publications publications;

    private ReadyReview review;
    private Browser officer;
    private String publication;

    @BeforeEach
    void open() {
        review = ReadyReview.in(hall);
        officer = Hall.browser(port, hall.officer());
        publication = review.path() + "/publication";
    }

    @Test
    void a_published_report_is_open_to_everybody_with_its_files_and_its_day_of_answer() {
        assertThat(publish("").location()).isEqualTo(publication + "?done=published");
        Edition edition = latest();
        Browser anybody = new Browser(port);
        assertThat(anybody.get("/").html().select("footer a[href=/reports]").text())
                .isEqualTo("Scrutiny reports");
        assertThat(anybody.get("/reports").html().select("main a[href=" + edition.path() + "]"))
                .hasSize(1);
        Browser.Page page = anybody.get(edition.path());
        assertThat(page.heading()).isEqualTo(edition.name().title());
        assertThat(page.html().text()).contains("Final report", "has 2 months to answer", edition.digest());
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(shelf.files(edition))
                .hasSize(FILES)
                .allSatisfy(file -> assertThat(
                                shelf.bytes(edition, file.paper(), file.form()).map(Digest::of))
                        .contains(file.digest()));
        for (var link : page.html().select("main a[href*=/file?]")) {
            Browser.Page file = anybody.get(link.attr("href"));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Disposition")).startsWith("attachment");
        }

        officer.submit(officer.get(publication + "/received"), publication + "/received", days("10", "14"));
        assertThat(anybody.get(edition.path()).html().text()).contains("The executive must answer by 13 April 2026");
        assertThat(hall.number("select count(*) from review.review where id = ? and state = 'PUBLISHED'", review.id()))
                .isEqualTo(1);
        assertThat(hall.number(
                        "select count(*) from record_entry where kind = 'REPORT_PUBLISHED' and body like ?",
                        "%" + edition.digest() + "%"))
                .isEqualTo(1);
    }

    @Test
    void a_correction_is_a_new_edition_and_the_old_one_stays_listed() {
        publish("");
        assertThat(officer.get("/programme/year")
                        .html()
                        .select(".sl-bands li:has(a[href=%s])".formatted(review.path()))
                        .text())
                .contains(", 5 January 2026 to 14 February 2026");
        String first = latest().digest();
        assertThat(publish("").mistakes())
                .containsExactly("Say what was corrected, so that readers know why there is another edition");
        hall.change("update review.finding set words = 'Advice came late until May.' where id = ?", review.finding());
        publish("A date was wrong.");
        Edition second = latest();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.digest()).isNotEqualTo(first);
        Browser anybody = new Browser(port);
        Browser.Page page = anybody.get(second.path());
        assertThat(page.html().text()).contains("Advice came late until May.", "A date was wrong.");
        Browser.Page old = anybody.get(second.path() + "?edition=1");
        assertThat(old.html().text())
                .contains("This is an old edition", "Advice comes late")
                .contains(first);
        assertThat(anybody.get(second.path() + "?edition=3").status()).isEqualTo(404);
    }

    @Test
    void the_later_of_two_who_publish_is_told_and_nothing_is_printed_twice() {
        Browser.Page form = officer.get(publication);
        Browser other = Hall.browser(port, hall.officer());
        other.submit(other.get(publication), publication, Map.of());
        Browser.Page late = officer.submit(form, publication, Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.mistakes()).singleElement().asString().startsWith("Somebody has just published edition 1.");
        assertThat(hall.number("select count(*) from review.edition where review = ?", review.id()))
                .isEqualTo(1);
    }

    /** A finding without evidence, or a recommendation without finding, owner or measure; the check says which. */
    @Test
    void what_the_check_refuses_is_not_published_and_each_refusal_leads_to_its_place() {
        Browser.Page form = officer.get(publication);
        hall.change("update review.recommendation set measure = '' where id = ?", review.recommendation());
        Browser.Page refused = officer.submit(form, publication, Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().text()).contains("What stands against it", "Recommendation R1");
        assertThat(refused.html().select("main li a[href*=#recommendation-" + review.recommendation() + "]"))
                .hasSize(1);
        assertThat(refused.html().select("form[action=" + publication + "]")).isEmpty();
        assertThat(hall.number("select count(*) from review.edition where review = ?", review.id()))
                .isZero();
    }

    @Test
    void the_page_says_what_stays_out() {
        assertThat(officer.get(publication).html().select("main li").eachText())
                .contains(
                        "The names of witnesses, always.",
                        "1 finding, because all that they rest on is exempt or confidential and nobody has agreed to be summed up.",
                        "The words of 1 recommendation that follow from such findings alone.");
    }

    @Test
    void words_copied_out_of_shut_evidence_are_pointed_out_before_they_are_published() {
        hall.change(
                "update review.evidence set words = 'The tenth meeting of the board agreed to say nothing about money'"
                        + " where review = ? and classification = 'EXEMPT'",
                review.id());
        hall.change(
                "update review.finding set words = 'They agreed: the tenth meeting of the board agreed to say nothing.' where id = ?",
                review.finding());
        assertThat(officer.get(publication).html().text())
                .contains("Look at these before you publish", "the tenth meeting of the board agreed to …");
    }

    @Test
    void the_days_of_receipt_are_real_days_and_not_in_the_future() {
        publish("");
        Browser.Page form = officer.get(publication + "/received");
        Map<String, String> typed = new HashMap<>(days("15", "31"));
        Browser.Page again = officer.submit(form, publication + "/received", typed);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.mistakes())
                .containsExactly(
                        "The day of the report must be today or earlier",
                        "The day of the notice must be a real day, such as 14 2 2026");
    }

    @Test
    void only_the_scrutiny_officer_publishes_and_members_may_look() {
        Browser member = Hall.browser(port, hall.member(review.id()));
        Browser.Page page = member.get(publication);
        assertThat(page.status()).isEqualTo(200);
        assertThat(member.submit(page, publication, Map.of()).status()).isEqualTo(403);
        Browser director = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.DIRECTOR));
        assertThat(director.get(publication).status()).isEqualTo(403);
    }

    @Test
    void a_report_that_nobody_published_is_nowhere() {
        Browser anybody = new Browser(port);
        assertThat(anybody.get("/reports/999999").status()).isEqualTo(404);
        assertThat(anybody.get("/reports/999999/file").status()).isEqualTo(404);
        assertThat(anybody.get("/reports/1x").status()).isEqualTo(400);
    }

    private Browser.Page publish(String why) {
        return officer.submit(officer.get(publication), publication, Map.of("why", why));
    }

    private Edition latest() {
        return publications.latest(hall.inside(review.id())).orElseThrow();
    }

    /** The report on a day of February 2026, the notice on another; the clock stands at the 14th. */
    private static Map<String, String> days(String received, String notice) {
        return Map.of(
                "received-day", received,
                "received-month", "2",
                "received-year", "2026",
                "notice-day", notice,
                "notice-month", "2",
                "notice-year", "2026");
    }
}
