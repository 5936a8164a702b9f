package sightline.service.casework.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.account.Person;

/** Who works where, and who answers what. */
@CaseSite
final class TeamPagesTest {

    private static final String TEAM = "/caseload/team";
    private static final String ORGANISATIONS = "/caseload/team/organisations";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

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
    void the_team_is_listed_and_nobody_elses() {
        Person ours = town.adviser(Town.EXEMPLAR, Town.HEALTH);
        Person theirs = town.officer(Town.ELSEWHERE);
        String text = browser.get(TEAM).html().select("table").text();
        assertThat(text)
                .contains(ours.email(), "Exemplar Community Health Trust")
                .doesNotContain(theirs.email());
        assertThat(browser.get(place(theirs)).status()).isEqualTo(404);
    }

    @Test
    void an_account_without_an_authority_is_taken_in_by_its_address() {
        Person newcomer = cast.person(Role.ADVISER);
        Browser.Page done = takeIn(" " + newcomer.email() + " ");
        assertThat(done.location()).isEqualTo(place(newcomer) + "?done=taken-in");
        Browser.Page placed =
                browser.submit(browser.follow(done), place(newcomer), Map.of("organisation", Town.PSYCHOLOGY));
        assertThat(browser.follow(placed)
                        .html()
                        .select("tr:contains(" + newcomer.email() + ") td")
                        .eachText()
                        .getLast())
                .isEqualTo("Exemplar Educational Psychology Service");
    }

    @Test
    void nobody_is_taken_from_another_authority_and_the_answer_tells_nothing() {
        Person theirs = town.officer(Town.ELSEWHERE);
        Browser.Page taken = takeIn(theirs.email());
        Browser.Page unknown = takeIn("nobody@exemplar.example");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.mistakes()).isEqualTo(unknown.mistakes()).hasSize(1);
        assertThat(takeIn("no address").mistakes()).containsExactly("Enter an email address, like name@example.org");
        assertThat(cast.count(
                        "select count(*) from casework.member where authority = '991' and account = " + theirs.id()))
                .isEqualTo(1);
    }

    @Test
    void who_saves_second_sees_both_and_can_save_again() {
        Person adviser = town.adviser(Town.EXEMPLAR, Town.HEALTH);
        Browser.Page mine = browser.get(place(adviser));
        browser.submit(browser.get(place(adviser)), place(adviser), Map.of("organisation", "social-care"));
        Browser.Page late = browser.submit(mine, place(adviser), Map.of("organisation", Town.PSYCHOLOGY));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".govuk-summary-list__value").eachText())
                .containsExactly("Exemplar Children's Social Care", "Exemplar Educational Psychology Service");
        assertThat(browser.submit(late, place(adviser), Map.of("organisation", Town.PSYCHOLOGY))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void nobody_works_in_an_organisation_that_is_not_there() {
        Person adviser = town.adviser(Town.EXEMPLAR, Town.HEALTH);
        assertThat(browser.submit(browser.get(place(adviser)), place(adviser), Map.of("organisation", "nowhere"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_organisation_is_added_renamed_and_takes_over_open_requests() {
        Browser.Page added =
                browser.submit(browser.get(ORGANISATIONS), ORGANISATIONS, Map.of("name", "Invented Hearing Service"));
        String path = added.location().replaceAll("\\?.*", "");
        assertThat(browser.submit(browser.get(ORGANISATIONS), ORGANISATIONS, Map.of("name", "invented hearing service"))
                        .mistakes())
                .containsExactly("There is an organisation of this name already");
        Browser.Page mine = browser.get(path);
        browser.submit(mine, path, Map.of("name", "Invented Sensory Service"));
        Browser.Page late = browser.submit(mine, path, Map.of("name", "Another Name"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select("#name").val()).isEqualTo("Another Name");
        assertThat(browser.get(path).heading()).isEqualTo("Invented Sensory Service");

        String id = path.substring(path.lastIndexOf('/') + 1);
        int open = open("c.subject = 'medical'");
        assertThat(open).isPositive();
        Browser.Page answers =
                browser.submit(browser.get(path), path + "/answer", Map.of("adviser", "medical", "setting", ""));
        assertThat(browser.follow(answers).html().select(".sl-routes").text()).contains("Health");
        assertThat(open("c.organisation = '" + id + "'")).isEqualTo(open);
        browser.submit(browser.get(path), path + "/leave", Map.of());
        assertThat(open("c.organisation = '" + id + "'")).isZero();
        browser.submit(
                browser.get(ORGANISATIONS + "/health"),
                ORGANISATIONS + "/health/answer",
                Map.of("adviser", "medical", "setting", ""));
        assertThat(open("c.organisation = 'health'")).isEqualTo(open);
    }

    @Test
    void mistakes_about_organisations_are_told() {
        assertThat(browser.submit(browser.get(ORGANISATIONS), ORGANISATIONS, Map.of("name", " "))
                        .mistakes())
                .containsExactly("Enter a name");
        String health = ORGANISATIONS + "/health";
        assertThat(browser.submit(browser.get(health), health + "/answer", Map.of("adviser", "", "setting", ""))
                        .mistakes())
                .containsExactly("Choose a kind of advice");
        assertThat(browser.submit(
                                browser.get(health),
                                health + "/answer",
                                Map.of("adviser", "other", "other", " ", "setting", ""))
                        .mistakes())
                .containsExactly("Say what other advice it gives, in at most 80 characters");
        assertThat(browser.get(ORGANISATIONS + "/nowhere").status()).isEqualTo(404);
    }

    @Test
    void a_setting_is_renamed() {
        String path = browser.get(TEAM + "/settings")
                .html()
                .select("main .sl-columns a")
                .eachAttr("href")
                .getFirst();
        Browser.Page mine = browser.get(path);
        assertThat(browser.submit(mine, path, Map.of("name", "")).mistakes()).containsExactly("Enter a name");
        Browser.Page done = browser.follow(browser.submit(mine, path, Map.of("name", "Aardvark Invented School")));
        assertThat(done.html().text()).contains("The changes are saved.", "Aardvark Invented School");
        Browser.Page late = browser.submit(mine, path, Map.of("name", "Other Name"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("Aardvark Invented School");
    }

    private Browser.Page takeIn(String email) {
        return browser.submit(browser.get(TEAM), TEAM + "/take-in", Map.of("email", email));
    }

    private int open(String condition) {
        return town.at(
                Town.EXEMPLAR,
                () -> database.sql("select count(*) from casework.clock c where c.authority = '990' and c.open"
                                + " and c.duty = 'A6' and " + condition)
                        .query(Integer.class)
                        .single());
    }

    private static String place(Person person) {
        return TEAM + "/people/" + person.id();
    }
}
