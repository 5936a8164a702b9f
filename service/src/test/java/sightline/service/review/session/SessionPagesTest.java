package sightline.service.review.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
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
import sightline.service.review.witness.Saved;

/** Sessions as people plan them, list their witnesses, and note what came of them. */
@ReviewSite
@Import(Days.class)
final class SessionPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Days days;

    @Autowired
    private Hearings hearings;

    @Autowired
    private DayFrames frames;

    @Autowired
    private FollowUps followUps;

    @Test
    void a_day_is_planned_and_has_hours_rooms_and_groups() {
        long review = hall.review();
        hall.member(review);
        long member = hall.number("select id from review.member where review = ?", review);
        Browser officer = Hall.browser(port, hall.officer());
        String list = "/reviews/%d/sessions".formatted(review);
        assertThat(officer.get(list).html().text()).contains("No session is planned yet.");
        Browser.Page wrong = officer.submit(officer.get(list + "/new"), list + "/new", Map.of("title", "A day"));
        assertThat(wrong.mistakes())
                .containsExactly(
                        "Choose a day of hearings, a meeting or a visit",
                        "Enter the day of the session, such as 14 2 2026");
        assertThat(wrong.html().select("#title").val()).isEqualTo("A day");
        Browser.Page planned = officer.submit(
                wrong,
                list + "/new",
                Map.of("kind", "DAY", "on-day", "28", "on-month", "2", "on-year", "2026", "place", "Town Hall"));
        String day = planned.location().replaceAll("\\?.*", "");
        assertThat(officer.get(day).html().text())
                .contains("Scrutiny in a Day, 28 February 2026, Town Hall.", "Hours, rooms and groups", "Timetable");
        Browser.Page form = officer.get(day + "/day");
        assertThat(form.html().select("#first").val()).isEqualTo("09:30");
        Browser.Page bad = officer.submit(form, day + "/day", Map.of("last", "9:00", "rooms", " "));
        assertThat(bad.mistakes())
                .containsExactly(
                        "Choose an end of the day after its beginning",
                        "Write one to ten rooms, each on a line of its own");
        Map<String, String> good = new HashMap<>();
        good.put("last", "15:00");
        good.put("rooms", "Oak\r\nAsh\r\n");
        good.put("groups", "2");
        good.put("member-" + member, "2");
        officer.submit(bad, day + "/day", good);
        Browser.Page kept = officer.get(day + "/day");
        assertThat(kept.html().select("#rooms").getFirst().wholeText()).isEqualTo("Oak\nAsh");
        assertThat(kept.html()
                        .select("#member-%d option[selected]".formatted(member))
                        .val())
                .isEqualTo("2");
        Browser.Page late = officer.submit(form, day + "/day", Map.of("slot", "20"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("Somebody else saved changes", "15:00");
    }

    @Test
    void a_witness_is_put_on_the_list_with_what_the_hearing_needs() {
        Sitting day = days.session(Session.Kind.DAY);
        long other = days.witness(day, SourceKind.SCHOOL, "Bo Hazel", Wants.USUAL);
        long witness = days.witness(day, SourceKind.FAMILY, "Ada Fern", Wants.USUAL);
        hearings.strike(day, witness);
        Browser officer = Hall.browser(port, hall.officer());
        Browser.Page list = officer.get(day.path() + "/hearings");
        assertThat(officer.submit(list, day.path() + "/hearings", Map.of("witness", ""))
                        .mistakes())
                .containsExactly("Choose a witness. If nobody is left, add one to the review first");
        Browser.Page called =
                officer.submit(list, day.path() + "/hearings", Map.of("witness", String.valueOf(witness)));
        String action = day.path() + "/hearings/" + witness;
        Browser.Page form = officer.follow(called);
        assertThat(officer.submit(form, action, Map.of("windows", "mornings", "minutes", "5"))
                        .mistakes())
                .containsExactly(
                        "Enter how long the hearing takes, 10 to 240 minutes",
                        "Write times such as 9:30 to 12:00, 14:00 to 16:00");
        officer.submit(
                form,
                action,
                Map.of(
                        "minutes",
                        "45",
                        "hard",
                        "true",
                        "windows",
                        "10 to 12",
                        "arrives",
                        "10:30",
                        "line-2",
                        "true",
                        "apart-" + other,
                        "true"));
        Wants wants = hearings.find(day, witness).orElseThrow().wants();
        assertThat(wants.minutes()).isEqualTo(45);
        assertThat(wants.hard()).isTrue();
        assertThat(wants.lines()).containsExactly(2);
        assertThat(wants.apart()).containsExactly(other);
        assertThat(hearings.find(day, other).orElseThrow().wants().apart()).containsExactly(witness);
        assertThat(officer.get(day.path() + "/hearings").html().text())
                .contains("45 minutes", "Hard to tell", "10:00 to 12:00, not before 10:30");
        Browser.Page late = officer.submit(form, action, Map.of("minutes", "60"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("Saved now", "45", "60");
    }

    @Test
    void who_came_is_noted_and_two_who_note_at_once_do_not_undo_each_other() {
        Sitting meeting = days.session(Session.Kind.MEETING);
        long ada = days.witness(meeting, SourceKind.FAMILY, "Ada Fern", Wants.USUAL);
        long bo = days.witness(meeting, SourceKind.SCHOOL, "Bo Hazel", Wants.USUAL);
        Browser officer = Hall.browser(port, hall.officer());
        String page = meeting.path() + "/attendance";
        Browser.Page mine = officer.get(page);
        Browser.Page theirs = officer.get(page);
        officer.submit(mine, page, Map.of("witness-" + ada, "CAME"));
        Browser.Page both = officer.follow(officer.submit(theirs, page, Map.of("witness-" + bo, "REMOTE")));
        assertThat(both.html().text()).contains("2 of 2 witnesses are noted as having taken part.");
        assertThat(state(ada)).isEqualTo("HEARD");
        officer.submit(both, page, Map.of("witness-" + ada, "APOLOGIES"));
        assertThat(state(ada)).isEqualTo("COMING");
        assertThat(state(bo)).isEqualTo("HEARD");
        assertThat(officer.get(meeting.path() + "/after").html().text())
                .contains("Dear Bo Hazel", "Not noted as having taken part")
                .doesNotContain("Dear Ada Fern");
    }

    @Test
    void what_was_asked_is_overdue_until_it_comes() {
        Sitting visit = days.session(Session.Kind.VISIT);
        followUps.ask(
                visit,
                new FollowUp.Asked(
                        "The list of waits",
                        "Head of service",
                        java.util.Optional.of(Hall.today().minusDays(1))));
        Browser officer = Hall.browser(port, hall.officer());
        assertThat(officer.get(visit.path()).html().text()).contains("1 is waited for, 1 overdue");
        String page = visit.path() + "/follow-ups";
        Browser.Page form = officer.get(page);
        assertThat(form.html().text()).contains("From Head of service, by 13 February 2026.", "Overdue");
        assertThat(officer.submit(form, page, Map.of("words", "More")).mistakes())
                .containsExactly("Write who is to send it: a post or an organisation");
        FollowUp asked = followUps.of(visit).getFirst();
        String got = page + "/%d/got".formatted(asked.id());
        officer.submit(form, got, Map.of("answer", "A table of 40 lines"));
        assertThat(officer.get(page).html().text())
                .contains("Nothing is waited for.", "Came on 14 February 2026.", "A table of 40 lines");
        Browser.Page late = officer.submit(form, got, Map.of("answer", "Something else"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("A table of 40 lines", "Something else");
    }

    @Test
    void a_visit_has_no_slots_and_takes_place() {
        Sitting visit = days.session(Session.Kind.VISIT);
        Browser officer = Hall.browser(port, hall.officer());
        Browser.Page hub = officer.get(visit.path());
        assertThat(hub.html().text()).contains("Take notes", "Who came").doesNotContain("Timetable");
        assertThat(officer.get(visit.path() + "/timetable").status()).isEqualTo(404);
        assertThat(officer.get(visit.path() + "/day").status()).isEqualTo(404);
        officer.submit(hub, visit.path() + "/held", Map.of());
        assertThat(officer.get(visit.path()).html().text()).contains("It has taken place.");
    }

    @Test
    void a_session_that_two_change_shows_the_later_one_both_texts() {
        Sitting visit = days.session(Session.Kind.VISIT);
        Browser officer = Hall.browser(port, hall.officer());
        String page = visit.path() + "/edit";
        Browser.Page form = officer.get(page);
        officer.submit(form, page, Map.of("place", "Larch School", "begins", "9:15", "ends", "11"));
        Browser.Page late = officer.submit(form, page, Map.of("place", "Elm School"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("Larch School", "Elm School", "09:15");
        officer.submit(late, page, Map.of());
        assertThat(officer.get(visit.path()).html().text()).contains("Elm School");
    }

    @Test
    void the_frame_of_a_day_is_kept_once_for_each_version() {
        Sitting day = days.session(Session.Kind.DAY);
        DayFrame seen = frames.of(day);
        assertThat(frames.keep(day, seen)).isEqualTo(new Saved.Kept<DayFrame>());
        assertThat(frames.keep(day, seen)).isInstanceOf(Saved.Overtaken.class);
        assertThat(frames.of(day).rooms()).isEqualTo(List.of("Oak", "Ash"));
    }

    private String state(long witness) {
        return hall.number(
                                "select case state when 'HEARD' then 1 when 'COMING' then 2 else 0 end from review.witness where id = ?",
                                witness)
                        == 1
                ? "HEARD"
                : "COMING";
    }
}
