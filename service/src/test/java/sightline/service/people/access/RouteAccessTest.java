package sightline.service.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.casework.gate.Members;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.Site;
import sightline.service.people.account.Person;

/** Who gets in where, tried from outside. */
@Site
class RouteAccessTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    RouteTable table;

    @Autowired
    Members members;

    static Stream<Optional<Role>> readers() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Role.values()).map(Optional::of));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void every_route_opens_to_whom_the_table_says_and_to_nobody_else(Optional<Role> role) {
        List<Route> routes = table.routes();
        assertThat(routes).isNotEmpty();
        for (Route route : routes) {
            boolean admitted = route.rule().filter(rule -> rule.admits(role)).isPresent();
            assertThat(opens(route, role))
                    .as("%s for %s", route.words(), role.map(Role::words).orElse("somebody not signed in"))
                    .isEqualTo(admitted);
        }
    }

    /** Nothing with the number 0 exists, so a route that opens changes nothing. */
    private boolean opens(Route route, Optional<Role> role) {
        Browser browser = new Browser(port);
        Browser.Page form = role.map(r -> {
                    browser.signIn(placed(r));
                    return browser.get("/account");
                })
                .orElseGet(() -> browser.get("/sign-in"));
        String token = form.html().select("input[name=_csrf]").val();
        String path = route.path()
                .replaceAll("\\{\\w+:([a-z-]+)\\|[^{}]*}", "$1")
                .replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "0");
        Browser.Page page = route.method().equals("GET") || route.method().equals("ANY")
                ? browser.get(path)
                : browser.header("X-CSRF-TOKEN", token).ask(route.method(), path);
        boolean sentToSignIn = page.status() == 302 && page.location().equals("/sign-in");
        return page.status() != 403 && page.status() != 401 && !sentToSignIn;
    }

    /** Pages of cases open to those who work for an authority. */
    private Person placed(Role role) {
        Person person = cast.person(role);
        if (role == Role.CASE_OFFICER || role == Role.SEND_MANAGER) {
            members.place(person.id(), "999", Optional.empty());
        }
        return person;
    }

    @Test
    void a_closed_page_leads_to_the_sign_in_page_and_back_with_its_query() {
        Browser browser = new Browser(port);

        assertThat(browser.get("/people?done=saved").location()).isEqualTo("/sign-in");
        Browser.Page arrived = browser.signIn(cast.person(Role.ADMINISTRATOR).email(), Cast.PASSWORD);

        assertThat(arrived.location()).isEqualTo("/people?done=saved");
        assertThat(browser.follow(arrived).heading()).isEqualTo("People");
    }

    @Test
    void somebody_without_the_role_reads_what_to_do() {
        Browser browser = new Browser(port);
        browser.signIn(cast.person(Role.FAMILY));

        Browser.Page page = browser.get("/people");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("You do not have access to this page");
        assertThat(page.html().select("nav").text()).contains("Person").doesNotContain("People");
    }

    @Test
    void a_path_that_nothing_answers_is_not_found_whoever_asks() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/no/such/page").status()).isEqualTo(404);
        browser.signIn(cast.person(Role.FAMILY));

        assertThat(browser.get("/no/such/page").status()).isEqualTo(404);
        assertThat(browser.get("/no/such/page").heading()).isEqualTo("Page not found");
        assertThat(browser.get("/static/no-such-file.css").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/x",
                "/people//1",
                "/people;a=b",
                "/people/..%2f",
                "/%2e%2e/people",
                "/people/%00",
                "/people/%",
                "/people/99999999999999999999",
                "/error",
                "/people?id=%ff%fe",
                "/%F0%9F%98%80"
            })
    void odd_addresses_never_end_in_a_failure(String path) {
        Browser administrator = new Browser(port);
        administrator.signIn(cast.person(Role.ADMINISTRATOR));

        for (Browser browser : List.of(administrator, new Browser(port))) {
            assertThat(raw(browser, path).status()).as(path).isBetween(200, 499);
        }
    }

    private static Browser.Page raw(Browser browser, String path) {
        return path.endsWith("%") ? browser.get(path + "25") : browser.get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"})
    void odd_methods_never_end_in_a_failure(String method) {
        for (String path : List.of("/sign-in", "/people", "/nowhere", "/static/start.js")) {
            assertThat(new Browser(port).ask(method, path).status()).as(path).isBetween(200, 499);
        }
    }

    @Test
    void the_head_of_a_public_page_is_like_the_page() {
        assertThat(new Browser(port).ask("HEAD", "/sign-in").status()).isEqualTo(200);
    }

    @Test
    void a_method_that_a_page_does_not_take_is_told_in_words() {
        Browser browser = new Browser(port);
        browser.signIn(cast.person(Role.ADMINISTRATOR));
        String token =
                browser.get("/people/add").html().select("input[name=_csrf]").val();

        Browser.Page page = browser.post("/people", Map.of("_csrf", token));

        assertThat(page.status()).isEqualTo(405);
        assertThat(page.heading()).isEqualTo("We could not understand that request");
    }
}
