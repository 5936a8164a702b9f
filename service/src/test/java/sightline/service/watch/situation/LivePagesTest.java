package sightline.service.watch.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.account.Person;
import sightline.service.review.desk.Places;

/** Who sees the live situation, whose it is, and what there is to do with it. */
@CaseSite
final class LivePagesTest {

    private static final String TITLE = "Are children getting their plans on time, and will they next term?";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Places places;

    @BeforeEach
    void make() {
        cast.forgetFailedTries();
        town.make(Town.EXEMPLAR);
        town.make(Town.ELSEWHERE);
    }

    private Browser browser(Person person) {
        Browser browser = new Browser(port);
        browser.signIn(person);
        return browser;
    }

    private Person placed(Role role, String authority) {
        Person person = cast.person(role);
        places.place(person.id(), authority);
        return person;
    }

    @Test
    void a_committee_member_reads_the_page_and_may_take_its_figures_as_evidence() {
        Browser.Page page = browser(placed(Role.COMMITTEE_MEMBER, Town.EXEMPLAR)).get("/watch/live");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo(TITLE);
        assertThat(page.html().select("h2").eachText())
                .contains("What the open cases tell", "The rate that is published", "Who is waiting?", "How do others do?");
        assertThat(page.html().select("a[href^=/reviews/figures/new?query=live]").eachText())
                .anyMatch(text -> text.contains("Use as evidence"));
        assertThat(page.html().select(".govuk-service-navigation__item--active").text())
                .isEqualTo("On time now");
    }

    @Test
    void a_manager_reads_it_without_links_into_reviews() {
        Browser.Page page = browser(town.manager(Town.EXEMPLAR)).get("/watch/live");
        assertThat(page.heading()).isEqualTo(TITLE);
        assertThat(page.html().select("a[href^=/reviews/figures/new]")).isEmpty();
        assertThat(page.html().select("a[href^=/programme/add]")).isEmpty();
    }

    @Test
    void each_authority_reads_its_own() {
        String here = figures(browser(town.manager(Town.EXEMPLAR)).get("/watch/live"));
        String there = figures(browser(town.manager(Town.ELSEWHERE)).get("/watch/live"));
        assertThat(here).isNotEqualTo(there);
    }

    private static String figures(Browser.Page page) {
        return page.html().select("#open, #flow").text();
    }

    @Test
    void no_count_under_six_stands_in_a_table() {
        Browser.Page page = browser(town.manager(Town.EXEMPLAR)).get("/watch/live");
        for (Element cell : page.html().select("#open ~ details td, #flow ~ details td")) {
            assertThat(cell.text()).doesNotMatch("[0-4]");
        }
    }

    @Test
    void who_belongs_to_no_authority_and_who_has_no_part_in_it_see_nothing() {
        assertThat(browser(cast.person(Role.COMMITTEE_MEMBER)).get("/watch/live").heading())
                .isEqualTo("There is nothing to show here yet");
        assertThat(browser(placed(Role.DIRECTOR, "9999")).get("/watch/alarms").heading())
                .isEqualTo("There is nothing to show here yet");
        for (Role role : new Role[] {Role.FAMILY, Role.ADVISER, Role.ADMINISTRATOR}) {
            assertThat(browser(cast.person(role)).get("/watch/live").status()).isEqualTo(403);
            assertThat(browser(cast.person(role)).get("/watch/alarms").status()).isEqualTo(403);
        }
    }

    @Test
    void a_month_can_be_looked_back_to_and_nonsense_shows_the_latest() {
        Browser manager = browser(town.manager(Town.EXEMPLAR));
        String before = town.today().minusMonths(5).toString().substring(0, 7);
        assertThat(manager.get("/watch/live?month=" + before).html().text()).contains("You look back");
        assertThat(manager.get("/watch/live?month=2091-01").html().text()).doesNotContain("You look back");
        assertThat(manager.get("/watch/live?month=x").html().text()).doesNotContain("You look back");
        assertThat(manager.get("/watch/live?month=1999-01").heading()).isEqualTo(TITLE);
    }

    @Test
    void three_years_of_alerts_are_worked_out_and_then_there() {
        Browser manager = browser(town.manager(Town.EXEMPLAR));
        Browser.Page page = manager.get("/watch/alarms");
        for (int tries = 0; tries < 600 && page.heading().contains("being worked out"); tries++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
            page = manager.get("/watch/alarms");
        }
        assertThat(page.heading()).isEqualTo("What was told in three years, and what came of it?");
        assertThat(page.html().select(".sl-lead").text()).isNotEmpty();
    }
}
