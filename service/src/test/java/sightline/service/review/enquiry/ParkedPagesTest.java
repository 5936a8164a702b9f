package sightline.service.review.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** What comes up beyond the scope is parked with one press, and picked up later. */
@ReviewSite
final class ParkedPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    private Browser officer;
    private long review;
    private String path;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        officer = Hall.browser(port, hall.officer());
        review = hall.review();
        path = "/reviews/%d/park".formatted(review);
    }

    private void park(String words) {
        officer.submit(officer.get(path), path, Map.of("words", words));
    }

    private String pickUp() {
        return "/reviews/%d/parked/%d"
                .formatted(review, hall.number("select max(id) from review.parked where review = ?", review));
    }

    @Test
    void every_page_of_a_review_leads_to_it_and_back_to_where_one_was() {
        String lines = "/reviews/%d/lines".formatted(review);
        assertThat(officer.get(lines).html().select("a[href=" + path + "]")).hasSize(1);
        officer.header("Referer", "http://localhost:%d%s".formatted(port, lines));
        Browser.Page page = officer.submit(officer.get(path), path, Map.of("words", "Buses to school"));
        assertThat(page.location()).isEqualTo(lines + "#parked-now");
        assertThat(officer.get(lines).html().select("#parked-now .sl-park__done a[href$=/parked]"))
                .hasSize(1);
        assertThat(officer.get("/reviews/%d/parked".formatted(review)).html().text())
                .contains("1 matter waits.", "Buses to school", "Parked on 14 February 2026 by Person");
    }

    @Test
    void a_way_back_leads_nowhere_else() {
        for (String elsewhere :
                new String[] {"//elsewhere.example/x", "/account", "/reviews/%d/../../account".formatted(review)}) {
            Browser.Page page = officer.submit(officer.get(path), path, Map.of("words", "Buses", "back", elsewhere));
            assertThat(page.location()).isEqualTo("/reviews/%d/parked?done=parked".formatted(review));
        }
        assertThat(officer.submit(officer.get(path), path, Map.of("words", " ")).mistakes())
                .containsExactly("Write what came up, in a sentence or two");
    }

    @Test
    void it_becomes_a_line_of_the_next_phase() {
        park("Buses to school");
        assertThat(officer.submit(officer.get(pickUp()), pickUp(), Map.of()).mistakes())
                .containsExactly("Choose what becomes of it");
        officer.submit(officer.get(pickUp()), pickUp(), Map.of("becomes", "LINE", "words", "Do buses come on time?"));
        assertThat(officer.get("/reviews/%d/lines".formatted(review))
                        .html()
                        .select(".sl-asked__question")
                        .text())
                .isEqualTo("1 Do buses come on time? Phase 2");
        assertThat(officer.get("/reviews/%d/parked".formatted(review)).html().text())
                .contains("Nothing waits any more.", "Became a line of enquiry on 14 February 2026");
    }

    @Test
    void it_opens_a_follow_up_review_which_others_can_join() {
        park("Buses to school");
        officer.submit(officer.get(pickUp()), pickUp(), Map.of("becomes", "REVIEW", "words", "Journeys to school"));
        long followUp = hall.number("select id from review.review where follows = ?", review);
        assertThat(hall.number("select phase from review.review where id = ?", followUp))
                .isEqualTo(2);
        park("Taxis to school");
        Browser.Page page = officer.get(pickUp());
        assertThat(page.html().select("label").eachText()).contains("Part of the follow-up ‘Journeys to school’");
        officer.submit(page, pickUp(), Map.of("becomes", "JOIN-" + followUp));
        assertThat(officer.get("/reviews/%d/parked".formatted(review))
                        .html()
                        .select("a[href=/reviews/" + followUp + "]"))
                .hasSize(2);
        assertThat(officer.get("/reviews/" + followUp).html().text()).contains("phase 2", "an earlier review");
    }

    @Test
    void it_is_left_alone_with_the_reason_and_only_once() {
        park("Buses to school");
        String once = pickUp();
        Browser.Page page = officer.get(once);
        assertThat(officer.submit(page, once, Map.of("becomes", "LEAVE", "words", ""))
                        .mistakes())
                .containsExactly("Say why it is left alone");
        officer.submit(page, once, Map.of("becomes", "LEAVE", "words", "Another committee does it."));
        assertThat(officer.submit(page, once, Map.of("becomes", "LINE", "words", "Buses?"))
                        .location())
                .isEqualTo("/reviews/%d/parked?done=before".formatted(review));
        assertThat(officer.get(once).html().select("form[action=" + once + "]")).isEmpty();
        assertThat(hall.number("select count(*) from review.line where review = ?", review))
                .isZero();
    }

    @Test
    void a_member_parks_and_picks_up_but_opens_no_review() {
        park("Buses to school");
        Browser member = Hall.browser(port, hall.member(review));
        Browser.Page page = member.get(pickUp());
        assertThat(page.html().select("input[value=REVIEW]")).isEmpty();
        assertThat(member.submit(page, pickUp(), Map.of("becomes", "REVIEW", "words", "Mine"))
                        .mistakes())
                .containsExactly("Choose what becomes of it");
        assertThat(member.submit(page, pickUp(), Map.of("becomes", "LINE", "words", "Buses?"))
                        .status())
                .isEqualTo(302);
    }
}
