package sightline.service.review.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
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
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Hearings;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.Wants;
import sightline.service.review.witness.Saved;

/** The timetable of a day, from the press that finds it to the calendar file. */
@ReviewSite
@Import(Days.class)
final class TimetablePagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Days days;

    @Autowired
    private Hearings hearings;

    @Autowired
    private Placements placements;

    @Autowired
    private Timetabling timetabling;

    private Sitting day;
    private Browser officer;

    @BeforeEach
    void a_day() {
        day = days.session(Session.Kind.DAY);
        officer = Hall.browser(port, hall.officer());
    }

    @Test
    void a_press_finds_a_timetable_in_which_everybody_has_a_place() {
        long family = days.witness(day, SourceKind.FAMILY, "Ada Fern", Days.speaksTo(1));
        days.witness(day, SourceKind.SCHOOL, "Bo Hazel", Days.speaksTo(2));
        Browser.Page page =
                officer.submit(officer.get(day.path() + "/timetable"), day.path() + "/timetable/find", Map.of());
        for (page = officer.follow(page);
                page.status() == 200 && page.heading().equals("A timetable is being found"); ) {
            assertThat(page.html().select("a[role=button]").text()).isEqualTo("Look again");
            page = officer.get(day.path() + "/timetable/search");
        }
        Browser.Page table = page.status() == 302 ? officer.follow(page) : page;
        assertThat(table.html().text())
                .contains("A timetable is found: each of the 2 hearings has a place.", "Ada Fern", "Bo Hazel")
                .contains("Morning: ");
        assertThat(hearings.find(day, family).orElseThrow().seat()).isPresent();
    }

    @Test
    void a_hearing_that_is_moved_on_top_of_another_is_moved_and_that_is_said() {
        long one = placed("Ada Fern", 10);
        long other = placed("Bo Hazel", 11);
        String action = day.path() + "/timetable/" + other;
        Browser.Page moved = officer.submit(
                officer.get(action), action, Map.of("start", "10:00", "group", "2", "room", "Oak", "locked", "true"));
        assertThat(officer.follow(moved).html().text())
                .contains("The hearing is moved.", "One thing to look at")
                .contains("Ada Fern and Bo Hazel are in Oak at the same time", "Locked");
        assertThat(hearings.find(day, one).orElseThrow().seat()).contains(Days.seat(10, 0));
        assertThat(officer.get(action).html().text()).contains("What stands against its place");
    }

    @Test
    void two_change_places() {
        long one = placed("Ada Fern", 10);
        long other = placed("Bo Hazel", 11);
        String page = day.path() + "/timetable/" + one;
        officer.submit(officer.get(page), page + "/swap", Map.of("other", String.valueOf(other)));
        assertThat(hearings.find(day, one).orElseThrow().seat()).contains(Days.seat(11, 0));
        assertThat(hearings.find(day, other).orElseThrow().seat()).contains(Days.seat(10, 0));
        assertThat(officer.submit(officer.get(page), page + "/swap", Map.of("other", ""))
                        .mistakes())
                .containsExactly("Choose a witness who has a place to change with");
    }

    @Test
    void a_lock_is_set_and_taken_off_and_a_locked_place_stays() {
        long one = placed("Ada Fern", 15);
        String page = day.path() + "/timetable/" + one;
        officer.submit(officer.get(page), page + "/lock", Map.of());
        days.witness(day, SourceKind.SCHOOL, "Bo Hazel", Wants.USUAL);
        assertThat(timetabling.find(day).state()).isEqualTo(Found.State.FOUND);
        Hearing locked = hearings.find(day, one).orElseThrow();
        assertThat(locked.seat()).contains(Days.seat(15, 15));
        assertThat(locked.locked()).isTrue();
        officer.submit(officer.get(page), page + "/lock", Map.of());
        assertThat(hearings.find(day, one).orElseThrow().locked()).isFalse();
        officer.submit(officer.get(page), page + "/out", Map.of());
        assertThat(hearings.find(day, one).orElseThrow().seat()).isEmpty();
    }

    @Test
    void whoever_is_overtaken_sees_the_others_place_and_keeps_their_own_choice() {
        long one = placed("Ada Fern", 10);
        String action = day.path() + "/timetable/" + one;
        Browser.Page form = officer.get(action);
        Hearing seen = hearings.find(day, one).orElseThrow();
        assertThat(placements.place(day, seen, Optional.of(Days.seat(14, 15)), false))
                .isEqualTo(new Saved.Kept<Hearing>());
        Browser.Page late = officer.submit(form, action, Map.of("start", "11:30", "group", "1", "room", "Ash"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("It has this place now: 14:15, Group A, Oak.");
        assertThat(late.html().select("#start option[selected]").val()).isEqualTo("11:30");
        officer.submit(
                late,
                action,
                Map.of(
                        "start", late.html().select("#start option[selected]").val(),
                        "group", late.html().select("#group option[selected]").val(),
                        "room", late.html().select("#room option[selected]").val()));
        assertThat(hearings.find(day, one).orElseThrow().seat())
                .contains(new Seat(java.time.LocalTime.of(11, 30), 1, "Ash"));
    }

    @Test
    void what_is_found_does_not_undo_a_change_that_was_made_meanwhile() {
        long one = placed("Ada Fern", 10);
        Placements.Seen seen = placements.look(day);
        placements.place(day, hearings.find(day, one).orElseThrow(), Optional.of(Days.seat(14, 15)), false);
        assertThat(placements.settle(day, seen, Map.of(one, Optional.of(Days.seat(9, 30)))))
                .isFalse();
        assertThat(hearings.find(day, one).orElseThrow().seat()).contains(Days.seat(14, 15));
        assertThat(new Found(Found.State.OVERTAKEN, Instant.EPOCH, 1, 0).words())
                .contains("Their change is kept");
        assertThat(new Found(Found.State.FOUND, Instant.EPOCH, 1, 0).words())
                .isEqualTo("A timetable is found: the one hearing has a place.");
    }

    @Test
    void somebody_for_whom_there_is_no_time_is_named_with_the_reason() {
        Wants never = new Wants(240, false, List.of(), Optional.empty(), java.util.Set.of(), java.util.Set.of());
        days.witness(day, SourceKind.STAFF, "Cy Rowan", never);
        assertThat(timetabling.find(day).unplaced()).isEqualTo(1);
        assertThat(officer.get(day.path() + "/timetable").html().text())
                .contains("Without a place", "Cy Rowan", "The day has no time of 240 minutes at which they can come.");
    }

    @Test
    void what_is_printed_holds_no_name() {
        placed("Ada Fern", 10);
        assertThat(officer.get(day.path() + "/timetable/print").html().text())
                .contains("somebody who knows", "10:00 to 10:30, Oak", "Lunch")
                .doesNotContain("Ada");
    }

    @Test
    void each_witness_and_the_members_have_a_calendar_file() {
        long one = placed("Ada Fern", 10);
        placed("Bo Hazel", 11);
        Browser.Page own = officer.get(day.path() + "/invitations/%d/calendar.ics".formatted(one));
        assertThat(own.header("Content-Type")).startsWith("text/calendar");
        String file = own.response().body();
        assertThat(file).doesNotContain("Ada", "Bo", "Hazel", "somebody who knows");
        assertThat(Biweekly.parse(file)
                        .first()
                        .getEvents()
                        .getFirst()
                        .getDateStart()
                        .getValue()
                        .toInstant())
                .isEqualTo(Instant.parse("2026-02-28T10:00:00Z"));
        String all = Biweekly.parse(officer.get(day.path() + "/invitations/calendar.ics")
                        .response()
                        .body())
                .first()
                .getEvents()
                .getFirst()
                .getDescription()
                .getValue();
        assertThat(all.lines())
                .containsExactly(
                        "10:00 to 10:30, Group A, Oak: somebody who knows",
                        "11:00 to 11:30, Group A, Oak: somebody who knows");
    }

    @Test
    void those_who_were_only_wanted_are_noted_as_asked() {
        placed("Ada Fern", 10);
        String action = day.path() + "/invitations/asked";
        Browser.Page invitations = officer.get(day.path() + "/invitations");
        assertThat(invitations.html().text())
                .contains("It is up to you whether you come.", "28 February 2026, 10:00 to 10:30, Oak, Town Hall");
        Browser.Page after = officer.follow(officer.submit(invitations, action, Map.of()));
        assertThat(after.html().text()).contains("Asked, asked on 14 February 2026");
    }

    @Test
    void a_member_looks_and_does_not_arrange() {
        long one = placed("Ada Fern", 10);
        Browser member = Hall.browser(port, hall.member(day.inside().id()));
        Browser.Page table = member.get(day.path() + "/timetable");
        assertThat(table.html().select("form")).isEmpty();
        assertThat(member.get(day.path() + "/timetable/" + one).status()).isEqualTo(403);
        assertThat(member.get(day.path() + "/invitations/calendar.ics").status())
                .isEqualTo(200);
    }

    private long placed(String name, int hour) {
        long witness = days.witness(day, SourceKind.FAMILY, name, Wants.USUAL);
        placements.place(
                day,
                hearings.find(day, witness).orElseThrow(),
                Optional.of(Days.seat(hour, hour > 12 ? 15 : 0)),
                false);
        return witness;
    }
}
