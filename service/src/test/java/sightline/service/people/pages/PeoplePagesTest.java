package sightline.service.people.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.page.InWords;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.HandSetClock;
import sightline.service.people.Role;
import sightline.service.people.Site;
import sightline.service.people.account.Person;

/** What an administrator does: add a person, change them, help them in again. */
@Site
class PeoplePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    HandSetClock clock;

    private Person administrator;
    private Browser browser;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        administrator = cast.person(Role.ADMINISTRATOR);
        browser = new Browser(port);
        browser.signIn(administrator);
    }

    @Test
    void a_person_is_added_and_gets_a_one_time_password_that_is_shown_once() {
        String email = "new-%d@exemplar.example".formatted(cast.count("select count(*) from person"));

        LocalDate lastDay = LocalDate.now(clock).plusDays(6);

        Browser.Page page = add(Map.of("name", " Ada Newcomer ", "email", email, "roles", "adviser"));

        assertThat(page.heading()).isEqualTo("Ada Newcomer has an account now");
        assertThat(page.html().text()).contains("by the end of " + InWords.date(lastDay));
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        String password = page.html().select(".sl-code").text();
        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(new Browser(port).signIn(email, password).location()).isEqualTo("/sign-in/choose-password");
        Browser.Page list = browser.get("/people");
        assertThat(list.html().text())
                .contains("Ada Newcomer", email, "Adviser")
                .doesNotContain(password);
    }

    @Test
    void what_is_missing_is_named_and_what_was_typed_stays() {
        Browser.Page page = add(Map.of("name", " ", "email", "no address"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Enter the person's name",
                        "Enter an email address, like name@example.org",
                        "Select at least one role");
        assertThat(page.html().select("#email").val()).isEqualTo("no address");
        for (String link : page.html().select(".govuk-error-summary a").eachAttr("href")) {
            assertThat(page.html().select(link)).as(link).hasSize(1);
        }
        assertThat(add(Map.of("name", "x".repeat(101), "email", "a@b.example", "roles", "family"))
                        .mistakes())
                .containsExactly("The name must have at most 100 characters");
        assertThat(add(Map.of("name", "a\u0000b", "email", "a@b.example", "roles", "family"))
                        .mistakes())
                .containsExactly("The name has signs in it that can't be shown. Type it instead of pasting it");
    }

    @Test
    void an_address_has_one_account() {
        Browser.Page page = add(Map.of(
                "name", "Twin", "email", administrator.email().toUpperCase(java.util.Locale.ROOT), "roles", "family"));

        assertThat(page.mistakes()).containsExactly("Somebody with this email address already has an account");
        assertThat(page.html().select("#roles-family").hasAttr("checked")).isTrue();
    }

    @Test
    void text_of_people_is_only_text() {
        Browser.Page page = add(
                Map.of("name", "<script>alert('x')</script>", "email", "\"<b>\"@exemplar.example", "roles", "family"));

        assertThat(page.html().select("main script, main b")).isEmpty();
        Browser.Page list = browser.get("/people");
        assertThat(list.html().select("main script, main b")).isEmpty();
        assertThat(list.html().text()).contains("<script>alert('x')</script>");
        cast.change("delete from person where name like '<script%'");
    }

    @Test
    void a_person_is_changed() {
        Person person = cast.person(Role.FAMILY);

        Browser.Page done = save(person, Map.of("name", "Better Name", "roles", "adviser"));

        assertThat(browser.follow(done).html().text()).contains("The changes are saved.", "Better Name");
        assertThat(browser.get("/people/" + person.id())
                        .html()
                        .select("input[name=roles][checked]")
                        .eachAttr("value"))
                .containsExactly("adviser");
    }

    @Test
    void who_saves_second_sees_both_texts_and_can_save_again() {
        Person person = cast.person(Role.FAMILY);
        Browser.Page mine = browser.get("/people/" + person.id());
        Browser other = new Browser(port);
        other.signIn(cast.person(Role.ADMINISTRATOR));
        other.submit(other.get("/people/" + person.id()), "/people/" + person.id(), Map.of("name", "Their Text"));

        Browser.Page page = browser.submit(mine, "/people/" + person.id(), Map.of("name", "My Text"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().text()).contains("Somebody else saved changes while you were editing.");
        assertThat(page.html().select("main table tr:contains(Name) td").eachText())
                .containsExactly("Their Text", "My Text");
        assertThat(page.html().select("#name").val()).isEqualTo("My Text");

        Browser.Page again = browser.submit(page, "/people/" + person.id(), Map.of());
        assertThat(again.location()).isEqualTo("/people?done=saved");
        assertThat(browser.get("/people/" + person.id()).html().select("#name").val())
                .isEqualTo("My Text");
    }

    @Test
    void the_last_administrator_can_not_be_locked_out() {
        cast.change("delete from person_role where role = 'ADMINISTRATOR' and person <> " + administrator.id());

        String refusal =
                administrator.name() + " is the last active administrator. Make somebody else an administrator first";
        assertThat(save(administrator, Map.of("roles", "family")).mistakes()).containsExactly(refusal);
        assertThat(save(administrator, Map.of("active", "false")).mistakes()).containsExactly(refusal);
        assertThat(browser.get("/people").status()).isEqualTo(200);
    }

    @Test
    void a_forgotten_password_is_replaced_by_a_one_time_one_and_sessions_end() {
        Person person = cast.person(Role.FAMILY);
        Browser theirs = new Browser(port);
        theirs.signIn(person);

        Browser.Page page = browser.submit(
                browser.get("/people/" + person.id()), "/people/%d/one-time-password".formatted(person.id()), Map.of());

        assertThat(page.heading()).isEqualTo("A new one-time password for " + person.name());
        assertThat(theirs.get("/account").location()).isEqualTo("/sign-in");
        assertThat(theirs.signIn(person.email(), Cast.PASSWORD).location()).isEqualTo("/sign-in");
        assertThat(theirs.signIn(person.email(), page.html().select(".sl-code").text())
                        .location())
                .isEqualTo("/sign-in/choose-password");
    }

    @Test
    void somebody_who_does_not_exist_is_not_found() {
        assertThat(browser.get("/people/0").status()).isEqualTo(404);
        assertThat(browser.get("/people/0").heading()).isEqualTo("Page not found");
    }

    @Test
    void the_door_to_the_room_is_there_for_administrators_only() {
        Browser other = new Browser(port);
        other.signIn(cast.person(Role.DIRECTOR));

        assertThat(browser.get("/account").html().select("nav a[href=/people]")).hasSize(1);
        assertThat(other.get("/account").html().select("nav a[href=/people]")).isEmpty();
    }

    private Browser.Page add(Map<String, String> typed) {
        return browser.submit(browser.get("/people/add"), "/people/add", typed);
    }

    private Browser.Page save(Person person, Map<String, String> typed) {
        String path = "/people/" + person.id();
        return browser.submit(browser.get(path), path, typed);
    }
}
