package sightline.service.improvement.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.improvement.Papers;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.ReviewDesk;

/** A meeting is planned, prepared with questions, taken down, and its actions are followed. */
@ReviewSite
final class MeetingPagesTest {

    private static final Map<String, String> MARCH =
            Map.of("committee", "Children Committee", "day-day", "9", "day-month", "3", "day-year", "2026");

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Intake intake;

    private Browser officer;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        officer = Hall.browser(port, hall.officer());
    }

    private String planned() {
        return officer.submit(officer.get("/meetings"), "/meetings", MARCH).location();
    }

    private String item(String meeting) {
        long origin = intake.take(
                        ReviewDesk.system(Hall.EXEMPLAR),
                        Papers.peers(Hall.today().minusMonths(1), true),
                        Papers.recommendations(2))
                .orElseThrow();
        return officer.submit(officer.get(meeting), meeting + "/items", Map.of("origin", String.valueOf(origin)))
                .location();
    }

    @Test
    void an_item_about_a_paper_brings_the_questions_that_its_recommendations_suggest() {
        String item = item(planned());
        assertThat(officer.get(item).html().select("#questions").text())
                .contains(
                        "P1: it has no answer, and no day for one. Who will answer it?",
                        "P2: it has no answer, and no day for one. Who will answer it?");
    }

    @Test
    void what_is_taken_down_stands_on_the_agenda_and_an_action_is_followed_until_it_is_done() {
        String meeting = planned();
        String item = item(meeting);
        officer.submit(officer.get(item), item, Map.of("decided", "That an answer is asked for in writing."));
        assertThat(officer.submit(officer.get(item), item + "/actions", Map.of("words", "Write to the cabinet member"))
                        .mistakes())
                .containsExactly("Say who is to do it, by post");
        officer.submit(
                officer.get(item),
                item + "/actions",
                Map.of("words", "Write to the cabinet member", "post", "Scrutiny officer"));
        Browser.Page page = officer.get(meeting);
        assertThat(page.html().text())
                .contains("That an answer is asked for in writing.", "Write to the cabinet member", "Scrutiny officer");
        String done = page.html().select("form[action$=/done]").attr("action");
        officer.submit(page, done, Map.of());
        assertThat(officer.get(meeting).html().text()).contains("Done on 14 February 2026");
    }

    @Test
    void the_later_of_two_sees_what_the_first_took_down_and_keeps_their_own() {
        String item = item(planned());
        Browser.Page early = officer.get(item);
        officer.submit(officer.get(item), item, Map.of("decided", "Theirs"));
        Browser.Page late = officer.submit(early, item, Map.of("decided", "Mine"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("Somebody else has written here meanwhile.", "Theirs", "Mine");
    }

    @Test
    void a_member_reads_and_writes_nothing() {
        String meeting = planned();
        Browser member = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER));
        assertThat(member.get(meeting).html().select("form[action*=/items]")).isEmpty();
        assertThat(member.get(item(meeting)).status()).isEqualTo(403);
    }

    @Test
    void a_meeting_needs_a_committee_and_a_day() {
        assertThat(officer.submit(officer.get("/meetings"), "/meetings", Map.of())
                        .mistakes())
                .containsExactly("Say which committee meets", "Enter the day of the meeting, such as 14 2 2026");
    }
}
