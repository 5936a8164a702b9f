package sightline.service.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.journal.Assignments;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.account.Person;

/** What a manager sees of the caseload, and work that moves. */
@CaseSite
final class CaseloadPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void come() {
        cast.forgetFailedTries();
        browser = new Browser(port);
        browser.signIn(town.manager(Town.EXEMPLAR));
    }

    @Test
    void each_officer_has_a_line_with_the_time_for_each_case() {
        Person officer = officerWith(JourneyState.PLAN_IN_FORCE, 20);
        Browser.Page page = browser.get("/caseload");
        assertThat(page.heading()).isEqualTo("How much does each officer have?");
        List<String> cells = page.html()
                .select("tr:has(a[href=/day?officer=%d]) td".formatted(officer.id()))
                .eachText();
        assertThat(cells.get(0)).isEqualTo("20");
        assertThat(cells.get(2)).isEqualTo("20");
        assertThat(cells.getLast()).as("37 hours are 2,220 minutes").isEqualTo("111 min 0 s");
        assertThat(page.html().text()).contains("4 minutes 36 seconds a case", "Devon");
        Browser.Page half = browser.get("/caseload?hours=37&share=50");
        assertThat(half.html()
                        .select("tr:has(a[href=/day?officer=%d]) td".formatted(officer.id()))
                        .eachText()
                        .getLast())
                .isEqualTo("55 min 30 s");
    }

    @Test
    void the_lines_of_the_officers_add_up_to_the_live_journeys() {
        int listed = browser.get("/caseload").html().select(".sl-grid tbody td:nth-child(2)").eachText().stream()
                .mapToInt(text -> Integer.parseInt(text.replace(",", "")))
                .sum();
        int live = count("select count(*) from casework.standing where authority = '990'"
                + " and state not in ('ENDED', 'MOVED_AWAY', 'BROKEN_OFF')");
        assertThat(listed).isEqualTo(live);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/age", "/advice", "/reviews", "/decisions", "/transfers", "/history"})
    void every_page_answers_one_question_and_marks_its_place(String path) {
        Browser.Page page = browser.get("/caseload" + path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).endsWith("?");
        assertThat(page.html().select(".sl-tabs__link[aria-current=page]").attr("href"))
                .isEqualTo("/caseload" + path);
        assertThat(page.html().select(".sl-grid tbody tr")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/age", "/advice", "/reviews", "/decisions", "/transfers", "/history"})
    void a_place_without_a_journey_shows_the_same_pages_empty(String path) {
        Person manager = cast.person(sightline.service.people.Role.SEND_MANAGER);
        cast.change("insert into casework.member (account, authority) values (%d, '998')".formatted(manager.id()));
        Browser empty = new Browser(port);
        empty.signIn(manager);
        assertThat(empty.get("/caseload" + path).status()).isEqualTo(200);
    }

    @Test
    void the_age_of_open_work_counts_every_open_assessment_once() {
        int shown = browser.get("/caseload/age").html().select(".sl-grid tbody td").eachText().stream()
                .mapToInt(text -> Integer.parseInt(text.replace(",", "")))
                .sum();
        assertThat(shown)
                .isEqualTo(count("select count(*) from casework.standing where authority = '990'"
                        + " and state in ('REQUESTED', 'ASSESSING', 'DRAFTED')"));
    }

    @Test
    void decisions_of_a_month_show_the_journeys_behind_them() {
        Browser.Page page = browser.get("/caseload/decisions?month=2026-01&kind=not-to-assess");
        int behind = page.html().select(".sl-grid tbody a[href^=/cases/]").size();
        assertThat(behind)
                .isPositive()
                .isEqualTo(count("select count(*) from casework.event where authority = '990'"
                        + " and name = 'DecidedNotToAssess' and day >= '2026-01-01' and day < '2026-02-01'"));
        assertThat(browser.get("/caseload/decisions?month=1999-01&kind=x&page=x")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void work_moves_from_one_officer_to_another_after_a_question() {
        Person from = officerWith(JourneyState.PLAN_IN_FORCE, 5);
        give(
                from,
                town.journeys(Town.EXEMPLAR, JourneyState.IN_REVIEW).stream()
                        .limit(2)
                        .toList());
        Person to = town.officer(Town.EXEMPLAR);
        Browser.Page sure = browser.submit(
                browser.get("/caseload/move"),
                "/caseload/move",
                Map.of("from", id(from), "to", id(to), "stages", "PLAN_IN_FORCE", "most", "4"));
        assertThat(sure.heading()).isEqualTo("Move 4 cases from %s to %s?".formatted(from.name(), to.name()));
        assertThat(cases(to)).isZero();
        Browser.Page done = browser.follow(browser.submit(sure, "/caseload/move", Map.of()));
        assertThat(done.html().text()).contains("4 cases have changed hands.");
        assertThat(cases(to)).isEqualTo(4);
        assertThat(cases(from)).isEqualTo(3);
    }

    @Test
    void who_looked_at_another_number_is_asked_again() {
        Person from = officerWith(JourneyState.PLAN_IN_FORCE, 5);
        Person to = town.officer(Town.EXEMPLAR);
        Browser.Page sure =
                browser.submit(browser.get("/caseload/move"), "/caseload/move", Map.of("from", id(from), "to", id(to)));
        give(
                to,
                town.journeys(Town.EXEMPLAR, JourneyState.PLAN_IN_FORCE).stream()
                        .limit(1)
                        .toList());
        Browser.Page again = browser.submit(sure, "/caseload/move", Map.of());
        assertThat(again.html().text()).contains("The number of cases has changed since you looked.");
        assertThat(cases(to)).isEqualTo(1);
    }

    @Test
    void mistakes_in_a_move_are_told_and_what_was_ticked_stays() {
        Browser.Page page = browser.submit(
                browser.get("/caseload/move"), "/caseload/move", Map.of("stages", "DRAFTED", "most", "lots"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Choose whose cases are to move",
                        "Choose who is to have them",
                        "Enter how many cases as a whole number, like 25, or leave it empty for all");
        assertThat(page.html().select("input[name=stages][checked]").eachAttr("value"))
                .containsExactly("DRAFTED");
        assertThat(page.html().select("#most").val()).isEqualTo("lots");
        Person officer = town.officer(Town.EXEMPLAR);
        String stranger = id(town.officer(Town.ELSEWHERE));
        assertThat(browser.submit(
                                browser.get("/caseload/move"),
                                "/caseload/move",
                                Map.of("from", id(officer), "to", stranger))
                        .mistakes())
                .containsExactly("Choose who is to have them");
        assertThat(browser.submit(
                                browser.get("/caseload/move"),
                                "/caseload/move",
                                Map.of("from", id(officer), "to", id(officer)))
                        .mistakes())
                .containsExactly("Choose somebody else: these cases are theirs already");
        assertThat(browser.submit(
                                browser.get("/caseload/move"),
                                "/caseload/move",
                                Map.of("from", id(officer), "to", id(town.officer(Town.EXEMPLAR))))
                        .mistakes())
                .containsExactly("No case is like that. Choose other stages, or somebody else");
    }

    @Test
    void an_officer_is_not_let_in() {
        Browser officer = new Browser(port);
        officer.signIn(town.officer(Town.EXEMPLAR));
        assertThat(officer.get("/caseload").status()).isEqualTo(403);
        assertThat(officer.get("/caseload/team").status()).isEqualTo(403);
    }

    private Person officerWith(JourneyState state, int cases) {
        Person officer = town.officer(Town.EXEMPLAR);
        give(officer, town.journeys(Town.EXEMPLAR, state).stream().limit(cases).toList());
        return officer;
    }

    private void give(Person to, List<String> journeys) {
        assignments.give(town.desk(Town.EXEMPLAR, to), journeys, Optional.of(to.id()));
    }

    private int cases(Person officer) {
        return count("select count(*) from casework.standing where authority = '990' and officer = " + officer.id());
    }

    private int count(String sql) {
        return town.at(
                Town.EXEMPLAR, () -> database.sql(sql).query(Integer.class).single());
    }

    private static String id(Person person) {
        return Long.toString(person.id());
    }
}
