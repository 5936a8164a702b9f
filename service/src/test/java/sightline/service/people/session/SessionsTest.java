package sightline.service.people.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.Problem;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.HandSetClock;
import sightline.service.people.Lever;
import sightline.service.people.OpenToAll;
import sightline.service.people.Role;
import sightline.service.people.Site;
import sightline.service.people.account.Edit;
import sightline.service.people.account.Edited;
import sightline.service.people.account.Editing;
import sightline.service.people.account.Person;

/** When a session begins, what ends it, and what happens while the database is away. */
@Site
@Import(SessionsTest.Planted.class)
class SessionsTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Editing editing;

    @Autowired
    HandSetClock clock;

    @Autowired
    DataSource database;

    private Person person;
    private Browser browser;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        cast.person(Role.ADMINISTRATOR);
        person = cast.person(Role.CASE_OFFICER);
        browser = new Browser(port);
        browser.signIn(person);
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @AfterEach
    void bringBack() {
        lever().away(false);
    }

    @Test
    void a_person_made_inactive_is_out_at_once_everywhere() {
        Browser other = new Browser(port);
        other.signIn(person);
        assertThat(cast.sessionsOf(person)).isEqualTo(2);

        save(person.name(), person.roles(), false);

        assertThat(cast.sessionsOf(person)).isZero();
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
        assertThat(other.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void new_roles_ask_for_a_new_sign_in_and_a_new_name_does_not() {
        save("Another Name", person.roles(), true);
        assertThat(browser.get("/account").status()).isEqualTo(200);

        cast.change("update person set version = 0 where id = " + person.id());
        save("Another Name", Set.of(Role.ADMINISTRATOR), true);
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_changed_password_ends_every_session() {
        Browser other = new Browser(port);
        other.signIn(person);

        Browser.Page form = browser.get("/account/password");
        Map<String, String> wrong = Map.of("password", "not mine", "new-password", "a much better one");
        assertThat(browser.submit(form, "/account/password", wrong).mistakes())
                .containsExactly("This is not your password. Type the one you signed in with");
        Browser.Page done = browser.submit(
                form, "/account/password", Map.of("password", Cast.PASSWORD, "new-password", "a much better one"));

        assertThat(browser.follow(done).html().text()).contains("Your password is changed.");
        assertThat(other.get("/account").location()).isEqualTo("/sign-in");
        assertThat(browser.signIn(person.email(), "a much better one").location())
                .isEqualTo("/");
        assertThat(new Browser(port).signIn(person.email(), Cast.PASSWORD).location())
                .isEqualTo("/sign-in");
    }

    @Test
    void a_session_that_outlived_the_change_in_a_race_is_not_believed() {
        cast.change("update person set stamp = stamp + 1 where id = " + person.id());

        assertThat(cast.sessionsOf(person)).isEqualTo(1);
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void half_an_hour_without_use_ends_it() {
        String ago = "(extract(epoch from now()) * 1000)::bigint - %d";
        cast.change("update spring_session set last_access_time = " + ago.formatted(29 * 60_000) + of(person));
        assertThat(browser.get("/account").status()).isEqualTo(200);

        cast.change("update spring_session set last_access_time = " + ago.formatted(30 * 60_000 + 1) + of(person));
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void twelve_hours_end_it_however_busy() {
        clock.advance(Standing.LONGEST.minusSeconds(1));
        assertThat(browser.get("/account").status()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(1));
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void what_an_older_version_wrote_and_nobody_can_read_means_signing_in_again() {
        cast.change("update spring_session_attributes set attribute_bytes = '\\xaced000574'");

        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
        assertThat(browser.signIn(person.email(), Cast.PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void while_the_database_is_away_pages_say_so_and_the_session_survives() {
        lever().away(true);
        for (String path : new String[] {"/account", "/planted/page", "/people", "/sign-in"}) {
            assertAway(browser.get(path));
        }
        Browser stranger = new Browser(port);
        assertAway(stranger.get("/sign-in"));
        assertThat(stranger.get("/planted/page").status()).isEqualTo(200);
        assertThat(browser.get("/static/start.js").status()).isEqualTo(200);

        lever().away(false);
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_form_sent_while_the_database_is_away_is_answered_the_same_way() {
        Browser stranger = new Browser(port);
        Browser.Page form = stranger.get("/sign-in");
        lever().away(true);

        assertAway(stranger.submit(form, "/sign-in", Map.of("email", person.email(), "password", Cast.PASSWORD)));
    }

    private static void assertAway(Browser.Page page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.heading()).isEqualTo("The database is away for a moment");
        assertThat(page.html().text()).doesNotContain("Exception").doesNotContain("taken the database away");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.header("Set-Cookie")).isEmpty();
    }

    private void save(String name, Set<Role> roles, boolean active) {
        assertThat(editing.save(new Edit(person.id(), 0, name, roles, active))).isInstanceOf(Edited.Saved.class);
    }

    private static String of(Person person) {
        return " where principal_name = '%d'".formatted(person.id());
    }

    private Lever lever() {
        return (Lever) database;
    }

    static class Planted {

        @Bean
        Public publicPages() {
            return new Public();
        }
    }

    @Controller
    @OpenToAll
    static class Public {

        @GetMapping("/planted/page")
        ModelAndView page() {
            return new ModelAndView(
                    "page/problem", "problem", new Problem("Figures", java.util.List.of("Some words.")));
        }
    }
}
