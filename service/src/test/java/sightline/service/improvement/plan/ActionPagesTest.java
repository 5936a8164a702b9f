package sightline.service.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.improvement.Yard;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** An action is planned, changed, carried out step by step, and moved. */
@ReviewSite
final class ActionPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient database;

    private Yard yard;
    private Browser officer;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        yard = new Yard(hall, intake, database);
        officer = Hall.browser(port, hall.officer());
    }

    private String main(Browser browser, String path) {
        return browser.get(path).html().select("main").text();
    }

    @Test
    void an_action_is_planned_for_a_recommendation_with_a_post_that_is_named_for_the_first_time() {
        long recommendation = yard.recommendation("Call families every fortnight.");
        String form = "/plan/new?recommendation=" + recommendation;
        assertThat(main(officer, form)).contains("Call families every fortnight.", "Not answered yet.");
        assertThat(officer.submit(officer.get(form), "/plan/new", Map.of("words", " "))
                        .mistakes())
                .containsExactly("Write what is done");
        Browser.Page planned = officer.submit(
                officer.get(form),
                "/plan/new",
                Map.of(
                        "words",
                        "Find twenty hours a week for calls",
                        "fresh",
                        "Calls lead " + recommendation,
                        "begins-day",
                        "2",
                        "begins-month",
                        "3",
                        "begins-year",
                        "2026",
                        "due-day",
                        "1",
                        "due-month",
                        "4",
                        "due-year",
                        "2026"));
        String path = planned.location().replaceAll("\\?.*", "");
        assertThat(main(officer, path))
                .contains("Find twenty hours a week for calls", "Planned", "Calls lead " + recommendation)
                .contains("1 April 2026", "Nobody is known to hold the post that owns this action.");
        assertThat(officer.get(path).html().select("a[href=/recommendations/" + recommendation + "]"))
                .hasSize(1);
        assertThat(yard.noted(Long.parseLong(path.replace("/plan/", "")), "planned"))
                .isEqualTo(1);
    }

    @Test
    void a_last_day_before_the_first_is_refused_and_nothing_typed_is_lost() {
        String form = "/plan/new?recommendation=" + yard.recommendation("Read plans.");
        Browser.Page page = officer.submit(
                officer.get(form),
                "/plan/new",
                Map.of(
                        "words",
                        "Read twelve plans",
                        "fresh",
                        "A post never made",
                        "begins-day",
                        "2",
                        "begins-month",
                        "3",
                        "begins-year",
                        "2026",
                        "due-day",
                        "1",
                        "due-month",
                        "3",
                        "due-year",
                        "2026"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).containsExactly("Give a last day that is not before the first day");
        assertThat(page.html().select("#words").text()).isEqualTo("Read twelve plans");
        assertThat(page.html().select("#fresh").val()).isEqualTo("A post never made");
        assertThat(hall.number("select count(*) from improvement.post where name = 'A post never made'"))
                .isZero();
    }

    @Test
    void an_action_goes_through_its_stages_as_the_graph_allows() {
        long action = yard.action("Publish the forecast ");
        String path = "/plan/" + action;
        move(path, Map.of("to", Stage.UNDER_WAY.name()), 302);
        officer.submit(officer.get(path), path + "/steps", Map.of("step", "Write it"));
        assertThat(move(path, Map.of("to", "DONE"), 422).mistakes())
                .containsExactly("Nothing shows yet that it was done. Add a proof first");
        officer.submit(officer.get(path), path + "/proofs", Map.of("proof", "On the council’s pages"));
        assertThat(move(path, Map.of("to", "DONE"), 422).mistakes())
                .containsExactly("1 step is still open. Mark what is done, or take out what is no longer needed");
        officer.submit(officer.get(path), path + "/steps/1/done", Map.of());
        assertThat(main(officer, path)).contains("1 of 1 done.", "Done on 14 February 2026");
        move(path, Map.of("to", "DONE"), 302);
        assertThat(main(officer, path)).contains("Carried out", "On the council’s pages");
        assertThat(yard.noted(action, "moved")).isEqualTo(2);
    }

    private Browser.Page move(String path, Map<String, String> typed, int status) {
        Browser.Page page = officer.submit(officer.get(path + "/move"), path + "/move", typed);
        assertThat(page.status()).isEqualTo(status);
        return page;
    }

    @Test
    void the_later_of_two_who_move_it_is_told_and_keeps_what_was_typed() {
        long action = yard.action("Draw the picture");
        String path = "/plan/" + action;
        Browser.Page mine = officer.get(path + "/move");
        move(path, Map.of("to", "UNDER_WAY"), 302);
        Browser.Page late = officer.submit(mine, path + "/move", Map.of("to", "PAUSED", "why", "No room"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select("main").text()).contains("Somebody else moved this action");
        assertThat(late.html().select("#why").text()).isEqualTo("No room");
        assertThat(officer.submit(late, path + "/move", Map.of()).status()).isEqualTo(302);
    }

    @Test
    void the_later_of_two_who_change_it_sees_both_texts() {
        String path = "/plan/" + yard.action("Find a room");
        Browser.Page mine = officer.get(path + "/edit");
        officer.submit(officer.get(path + "/edit"), path + "/edit", Map.of("words", "Find two rooms"));
        Browser.Page late = officer.submit(mine, path + "/edit", Map.of("words", "Find a hall"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".sl-beside").text()).contains("Find two rooms", "Find a hall");
        assertThat(late.html().select("#words").text()).isEqualTo("Find a hall");
        assertThat(officer.submit(late, path + "/edit", Map.of()).status()).isEqualTo(302);
        assertThat(main(officer, path)).contains("Find a hall");
    }

    @Test
    void no_action_waits_for_one_that_waits_for_it() {
        long first = yard.action("Buy the system");
        long second = yard.action("Move the files");
        String path = "/plan/" + second;
        officer.submit(officer.get(path), path + "/needs", Map.of("needs", String.valueOf(first)));
        assertThat(main(officer, path)).contains("What must be done before Buy the system");
        assertThat(main(officer, "/plan/" + first)).contains("1 action waits for it: Move the files");
        Browser.Page circle = officer.submit(
                officer.get("/plan/" + first), "/plan/" + first + "/needs", Map.of("needs", String.valueOf(second)));
        assertThat(circle.mistakes())
                .containsExactly(
                        "That action needs this one to be done first, so this one can’t wait for it. Choose another");
        officer.submit(officer.get(path), path + "/needs/" + first + "/drop", Map.of());
        assertThat(main(officer, path)).contains("It waits for no other action.");
    }

    @Test
    void the_committee_s_closing_closes_the_action_and_its_reopening_opens_it_again() {
        long recommendation = yard.recommendation("Decide in six weeks.");
        long action = yard.action("Decide by post", recommendation);
        hall.change("""
                insert into improvement.action_move (authority, action, number, stage, day, at)
                values ('990', ?, 1, 'NOT_FEASIBLE', date '2026-01-10', now())
                """, action);
        assertThat(main(officer, "/plan/" + action + "/move")).contains("The committee has not closed R1.");
        String close = "/recommendations/" + recommendation + "/close";
        Map<String, String> minuted = Map.of(
                "minute", "34",
                "day-day", "10",
                "day-month", "2",
                "day-year", "2026",
                "carriedOut", "NO",
                "effective", "NOT_KNOWN",
                "evidence", "The service said so");
        assertThat(officer.submit(officer.get(close), close, minuted).status()).isEqualTo(302);
        assertThat(main(officer, "/plan/" + action)).contains("Closed by the committee, 10 February 2026 Minute 34");
        assertThat(officer.submit(officer.get(close), close, minuted).status()).isEqualTo(302);
        assertThat(main(officer, "/plan/" + action)).contains("Under way, 10 February 2026 Minute 34");
    }

    @Test
    void a_member_reads_and_changes_nothing_and_a_case_officer_sees_no_plan() {
        long action = yard.action("Answer letters");
        Browser member = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER));
        assertThat(member.get("/plan/" + action).html().select("main form, main .sl-ways"))
                .isEmpty();
        assertThat(member.get("/plan/" + action + "/edit").status()).isEqualTo(403);
        assertThat(member.get("/plan/" + action + "/move").status()).isEqualTo(403);
        Browser other = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CASE_OFFICER));
        assertThat(other.get("/plan/" + action).status()).isEqualTo(403);
        Browser elsewhere = Hall.browser(port, hall.person(Hall.ELSEWHERE, Role.SCRUTINY_OFFICER));
        assertThat(elsewhere.get("/plan/" + action).status()).isEqualTo(404);
        assertThat(new Browser(port).get("/plan").location()).contains("/sign-in");
    }
}
