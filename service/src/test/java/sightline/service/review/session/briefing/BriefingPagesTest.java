package sightline.service.review.session.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.book.Session;
import sightline.service.review.book.SourceKind;
import sightline.service.review.session.Days;
import sightline.service.review.session.Sitting;

/** What members read before they listen. */
@ReviewSite
@Import(Days.class)
final class BriefingPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Days days;

    @Test
    void a_briefing_tells_whom_we_hear_what_to_ask_and_what_not_to_promise_and_no_name() {
        Sitting day = days.session(Session.Kind.DAY);
        days.witness(day, SourceKind.FAMILY, "Ada Fern", Days.speaksTo(2));
        Browser member = Hall.browser(port, hall.member(day.inside().id()));
        assertThat(member.get(day.path() + "/briefing").html().text())
                .contains("somebody who knows", "Line 2", "2 What is question 2?", "What gets in the way?")
                .contains("What not to promise", "Looking after witnesses and each other")
                .doesNotContain("Ada", "What is question 1?");
    }

    @Test
    void questions_are_changed_and_the_later_one_sees_both() {
        Sitting day = days.session(Session.Kind.DAY);
        Browser member = Hall.browser(port, hall.member(day.inside().id()));
        String page = day.path() + "/briefing/questions/1";
        Browser.Page form = member.get(page);
        member.submit(form, page, Map.of("words", "How long did you wait?\nWho rang you?"));
        Browser.Page late = member.submit(form, page, Map.of("words", "Who helped?"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("How long did you wait?", "Who helped?");
        member.submit(late, page, Map.of());
        assertThat(member.get(day.path() + "/briefing")
                        .html()
                        .select(".sl-rv-ask")
                        .getFirst()
                        .select("li")
                        .eachText())
                .containsExactly("Who helped?");
        assertThat(member.get(day.path() + "/briefing/questions/77").status()).isEqualTo(404);
    }

    @Test
    void its_texts_are_changed_and_the_later_one_sees_both() {
        Sitting meeting = days.session(Session.Kind.MEETING);
        Browser officer = Hall.browser(port, hall.officer());
        String page = meeting.path() + "/briefing/edit";
        Browser.Page form = officer.get(page);
        assertThat(officer.submit(form, page, Map.of("purpose", "")).mistakes())
                .containsExactly("Write what the session is for");
        officer.submit(form, page, Map.of("purpose", "To hear from schools."));
        Browser.Page late = officer.submit(form, page, Map.of("purpose", "To hear from health."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("To hear from schools.", "To hear from health.");
        officer.submit(late, page, Map.of());
        assertThat(officer.get(meeting.path() + "/briefing").html().text()).contains("To hear from health.");
    }
}
