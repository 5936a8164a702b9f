package sightline.service.casework.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.journal.Assignments;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Lever;
import sightline.service.people.account.Person;
import sightline.service.record.Ledger;
import sightline.service.record.Link;

/** An officer's day, in a browser without JavaScript. */
@CaseSite
final class DayPagesTest {

    private static final int MOST_STATEMENTS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Ledger ledger;

    @Autowired
    private DataSource source;

    private Person officer;
    private Browser browser;
    private List<String> cases;

    @BeforeEach
    void come() {
        cast.forgetFailedTries();
        officer = town.officer(Town.EXEMPLAR);
        cases = town.journeys(Town.EXEMPLAR, JourneyState.ASSESSING).stream()
                .limit(3)
                .toList();
        give(officer, cases);
        browser = new Browser(port);
        browser.signIn(officer);
    }

    @Test
    void the_day_shows_ones_own_cases_and_is_in_the_record() {
        Browser.Page page = browser.get("/day");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("My day");
        assertThat(shown(page)).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(page.html().select(".sl-work td").eachText().getFirst()).contains("Send the final plan", "By ");
        assertThat(page.html().select("nav a[href=/day][aria-current=true]")).hasSize(1);
        assertThat(page.html().select("nav a[href=/caseload]")).isEmpty();
        Link entry = ledger.read(
                        Town.EXEMPLAR, ledger.head(Town.EXEMPLAR).orElseThrow().number())
                .findFirst()
                .orElseThrow();
        assertThat(entry.kind()).isEqualTo("LISTED");
        assertThat(entry.actor()).isEqualTo(Long.toString(officer.id()));
    }

    @Test
    void parts_and_a_name_narrow_the_list() {
        Browser.Page all = browser.get("/day");
        assertThat(all.html().select(".sl-parts__link").eachText().getFirst()).isEqualTo("All 3");
        for (String href : all.html().select(".sl-parts__link").eachAttr("href")) {
            Browser.Page part = browser.get(href);
            assertThat(part.status()).as(href).isEqualTo(200);
            int count = Integer.parseInt(part.html()
                    .select(".sl-parts__link[aria-current] .sl-parts__count")
                    .text());
            assertThat(shown(part)).as(href).hasSize(count);
        }
        String name = all.html().select(".sl-work__who a").eachText().getFirst();
        assertThat(browser.get("/day?name=" + name.replace(" ", "+"))
                        .html()
                        .select(".sl-work__who a")
                        .eachText())
                .contains(name);
        assertThat(browser.get("/day?name=%25").html().text()).contains("Nobody in this part of the list is called");
        assertThat(browser.get("/day?page=9").html().text()).contains("does not go as far as page 9");
    }

    @Test
    void ticked_cases_are_given_away_after_a_question() {
        Person colleague = town.officer(Town.EXEMPLAR);
        Browser.Page sure = browser.submit(
                browser.get("/day"),
                "/day/give",
                Map.of("journeys", cases.get(0) + "," + cases.get(1), "give-to", Long.toString(colleague.id())));
        assertThat(sure.heading()).isEqualTo("Give 2 cases to " + colleague.name() + "?");
        assertThat(shown(browser.get("/day"))).as("nothing has happened yet").hasSize(3);
        Browser.Page done = browser.follow(browser.submit(sure, "/day/give", Map.of()));
        assertThat(done.html().text()).contains("2 cases now belong to " + colleague.name() + ".");
        assertThat(shown(done)).containsExactly(cases.get(2));
        Browser theirs = new Browser(port);
        theirs.signIn(colleague);
        assertThat(shown(theirs.get("/day"))).containsExactlyInAnyOrder(cases.get(0), cases.get(1));
    }

    @Test
    void nothing_ticked_and_nobody_chosen_is_told() {
        Browser.Page page = browser.submit(browser.get("/day"), "/day/give", Map.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly("Tick at least one case to give away", "Choose who in the team is to have the cases");
        for (String link : page.html().select(".govuk-error-summary a").eachAttr("href")) {
            assertThat(page.html().select(link)).as(link).hasSize(1);
        }
        Browser.Page kept =
                browser.submit(browser.get("/day"), "/day/give", Map.of("journeys", cases.getFirst(), "give-to", "0"));
        assertThat(kept.mistakes()).containsExactly("Choose who in the team is to have the cases");
        assertThat(kept.html().select("input[name=journeys][checked]").eachAttr("value"))
                .containsExactly(cases.getFirst());
    }

    @Test
    void another_authoritys_case_or_officer_is_not_there() {
        Person stranger = town.officer(Town.ELSEWHERE);
        Browser.Page page = browser.get("/day");
        assertThat(browser.submit(
                                page,
                                "/day/give",
                                Map.of("journeys", cases.getFirst(), "give-to", Long.toString(stranger.id())))
                        .mistakes())
                .containsExactly("Choose who in the team is to have the cases");
        Browser theirs = new Browser(port);
        theirs.signIn(stranger);
        String foreign = town.onlyInExemplar();
        give(
                stranger,
                Town.ELSEWHERE,
                town.journeys(Town.ELSEWHERE, JourneyState.ASSESSING).stream()
                        .limit(1)
                        .toList());
        Browser.Page there = theirs.get("/day");
        assertThat(shown(there)).doesNotContain(foreign);
        Browser.Page refused = theirs.submit(
                there,
                "/day/give",
                Map.of("journeys", foreign, "give-to", Long.toString(stranger.id()), "sure", "true"));
        assertThat(refused.mistakes()).containsExactly("Tick at least one case to give away");
    }

    @Test
    void only_a_manager_looks_at_a_colleagues_day() {
        Person colleague = town.officer(Town.EXEMPLAR);
        assertThat(browser.get("/day?officer=" + colleague.id()).status()).isEqualTo(404);
        assertThat(browser.get("/day?officer=everybody").status()).isEqualTo(404);
        Browser manager = new Browser(port);
        manager.signIn(town.manager(Town.EXEMPLAR));
        assertThat(manager.get("/day").heading()).isEqualTo("Everybody’s day");
        assertThat(shown(manager.get("/day"))).hasSize(Choice.ROWS);
        assertThat(manager.get("/day?officer=" + officer.id()).heading()).isEqualTo("The day of " + officer.name());
        assertThat(manager.get("/day?officer=" + town.officer(Town.ELSEWHERE).id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_day_without_cases_says_so() {
        Browser nobody = new Browser(port);
        nobody.signIn(town.officer(Town.EXEMPLAR));
        Browser.Page page = nobody.get("/day");
        assertThat(page.html().text()).contains("Nothing is open here.");
        assertThat(page.html().select("form[action=/day/give]")).isEmpty();
    }

    @Test
    void a_page_asks_the_database_no_more_often_for_more_rows() {
        Lever lever = (Lever) source;
        Person busy = town.officer(Town.EXEMPLAR);
        give(
                busy,
                town.journeys(Town.EXEMPLAR, JourneyState.PLAN_IN_FORCE).stream()
                        .limit(60)
                        .toList());
        Browser other = new Browser(port);
        other.signIn(busy);
        other.get("/day");
        int before = lever.statements();
        Browser.Page many = other.get("/day");
        int forMany = lever.statements() - before;
        browser.get("/day");
        before = lever.statements();
        Browser.Page few = browser.get("/day");
        int forFew = lever.statements() - before;
        assertThat(shown(many).size()).isGreaterThan(shown(few).size());
        assertThat(forMany).isEqualTo(forFew).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void give(Person to, List<String> journeys) {
        give(to, Town.EXEMPLAR, journeys);
    }

    private void give(Person to, String authority, List<String> journeys) {
        assignments.give(town.desk(authority, to), journeys, Optional.of(to.id()));
    }

    private static List<String> shown(Browser.Page page) {
        return page.html().select("input[name=journeys]").eachAttr("value");
    }
}
