package sightline.service.improvement.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.duty.Duties;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Inside;
import sightline.service.review.publication.Publications;
import sightline.service.review.report.ReadyReview;

/** You said, this came of it. */
@ReviewSite
final class VoicesPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Duties duties;

    @Autowired
    private Cast cast;

    @Autowired
    private Publications publications;

    private ReadyReview review;
    private Inside inside;

    @BeforeEach
    void open() {
        cast.forgetFailedTries();
        review = ReadyReview.in(hall);
        inside = hall.inside(review.id());
        long call = hall.number("""
                insert into review.evidence (authority, review, kind, title, source, origin, day, classification,
                    consent, words, at)
                values ('990', ?, 'NOTE', 'A call', 'FAMILY', 'a mother of two', date '2026-01-20', 'PUBLIC',
                    'QUOTE_UNNAMED', '', now())
                returning id
                """, review.id());
        hall.change(
                "insert into review.finding_evidence (authority, review, finding, evidence) values ('990', ?, ?, ?)",
                review.id(),
                review.finding(),
                call);
        publications.publish(inside, 0, "");
    }

    private Browser.Page page() {
        return new Browser(port).get("/recommendations/voices/" + number());
    }

    private long number() {
        return publications.latest(inside).orElseThrow().number();
    }

    @Test
    void families_read_what_they_told_what_was_asked_for_and_what_was_answered() {
        long asked =
                hall.number("select id from improvement.recommendation where reviewed = ?", review.recommendation());
        Browser cabinet = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER));
        String answer = "/recommendations/%d/answer".formatted(asked);
        cabinet.submit(
                cabinet.get(answer), answer, Map.of("verdict-" + asked, "AGREED", "reasons-" + asked, "From May."));
        duties.answeredWithoutClock(
                TakenIn.DESK,
                hall.number("select id from improvement.origin where review = ?", review.id()),
                Hall.today());
        assertThat(page().html().select("section[aria-labelledby=family]").text())
                .contains(
                        "Families said",
                        "Advice comes late",
                        "Told by: a mother of two",
                        "This came of it Asked for: Ask for all advice on day one",
                        "Answer: Agreed.",
                        "Now: Agreed, not begun.");
        assertThat(new Browser(port)
                        .get("/reports/" + number())
                        .html()
                        .select("main a[href=/recommendations/voices/" + number() + "]"))
                .hasSize(1);
    }

    @Test
    void what_is_changed_after_publishing_is_only_told_with_the_next_edition() {
        hall.change("update review.finding set words = 'Advice came late until May.' where id = ?", review.finding());
        assertThat(page().html().text()).doesNotContain("until May");
        publications.publish(inside, 1, "A date was wrong.");
        assertThat(page().html().text()).contains("Advice came late until May.").doesNotContain("Advice comes late");
        assertThat(hall.number("select count(*) from improvement.origin where review = ?", review.id()))
                .isEqualTo(1);
    }

    @Test
    void a_report_that_nobody_published_has_no_such_page() {
        assertThat(new Browser(port).get("/recommendations/voices/999999").status())
                .isEqualTo(404);
    }
}
