package sightline.service.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.access.Route;
import sightline.service.people.access.RouteTable;
import sightline.service.people.account.Person;

/**
 * Every address of a case, tried by everybody whose case it is not: another authority's officer and manager, another
 * organisation's adviser, a family, scrutiny, an expired visit, and nobody. A new route is tried without being named here.
 */
@CaseSite
final class OtherPeoplesCasesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private RouteTable routes;

    @Autowired
    private JdbcClient database;

    private String journey = "";

    @BeforeEach
    void choose() {
        journey = town.onlyInExemplar();
    }

    @Test
    void nobody_else_gets_as_much_as_a_hint() {
        long before = everythingKept();
        int tried = 0;
        for (Map.Entry<String, Browser> stranger : strangers().entrySet()) {
            for (Route route : ofACase()) {
                Browser.Page page = ask(stranger.getValue(), route);
                assertThat(isShut(page))
                        .as("%s for %s: %d", route.words(), stranger.getKey(), page.status())
                        .isTrue();
                assertThat(page.response().body())
                        .as("%s for %s", route.words(), stranger.getKey())
                        .doesNotContain(name());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(everythingKept()).as("what is kept").isEqualTo(before);
    }

    @Test
    void an_address_that_is_not_shut_would_be_found() {
        Browser officer = signedIn(town.officer(Town.EXEMPLAR));
        Browser.Page page = officer.get("/cases/" + journey);
        assertThat(page.status()).isEqualTo(200);
        assertThat(isShut(page)).isFalse();
        assertThat(page.response().body()).contains(name());
    }

    /** Not found, no access, or off to the sign-in page. */
    private static boolean isShut(Browser.Page page) {
        boolean sentToSignIn = page.status() == 302 && page.location().equals("/sign-in");
        return page.status() == 403
                || page.status() == 404
                || page.status() == 409 && page.heading().contains("no cases")
                || sentToSignIn;
    }

    private Map<String, Browser> strangers() {
        Map<String, Browser> strangers = new LinkedHashMap<>();
        strangers.put("another authority's officer", signedIn(town.officer(Town.ELSEWHERE)));
        strangers.put("another authority's manager", signedIn(town.manager(Town.ELSEWHERE)));
        strangers.put("another authority's adviser", signedIn(town.adviser(Town.ELSEWHERE, Town.PSYCHOLOGY)));
        strangers.put("another organisation's adviser", signedIn(town.adviser(Town.EXEMPLAR, "sensory")));
        for (Role role :
                List.of(Role.FAMILY, Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.DIRECTOR, Role.ANALYST)) {
            strangers.put(role.words(), signedIn(cast.person(role)));
        }
        strangers.put("an officer who left", left());
        strangers.put("nobody", new Browser(port));
        return strangers;
    }

    private Browser left() {
        Person person = town.officer(Town.EXEMPLAR);
        Browser browser = signedIn(person);
        cast.change("update person set active = false, stamp = stamp + 1 where id = " + person.id());
        return browser;
    }

    private Browser signedIn(Person person) {
        Browser browser = new Browser(port);
        browser.signIn(person);
        return browser;
    }

    private Browser.Page ask(Browser browser, Route route) {
        String address = VARIABLE.matcher(route.path()).replaceAll(found -> value(found.group(1)));
        if (route.method().equals("GET") || route.method().equals("ANY")) {
            return browser.get(address);
        }
        String token =
                browser.get("/account").html().select("input[name=_csrf]").val();
        return browser.header("X-CSRF-TOKEN", token).ask(route.method(), address);
    }

    private String value(String variable) {
        return switch (variable) {
            case "journey" -> journey;
            case "adviser" -> "psychological";
            case "number", "id" -> "1";
            case "letter" -> "final-plan";
            case "key" -> "2026-02-14";
            default -> throw new AssertionError("Say here what stands for {%s}.".formatted(variable));
        };
    }

    private List<Route> ofACase() {
        return routes.routes().stream()
                .filter(route ->
                        route.path().contains("{journey") || route.path().startsWith("/documents/{"))
                .toList();
    }

    private String name() {
        return town.at(
                Town.EXEMPLAR,
                () -> database.sql("""
                        select p.forename || ' ' || p.surname from casework.person p
                        join casework.standing s using (authority, person) where s.journey = ?
                        """)
                        .param(journey)
                        .query((row, n) -> row.getString(1))
                        .single());
    }

    private long everythingKept() {
        return town.at(
                Town.EXEMPLAR,
                () -> database.sql("""
                        select (select count(*) from casework.event) + (select count(*) from casework.assignment)
                            + (select count(*) from casework.contact) + (select count(*) from casework.party)
                            + (select count(*) from casework.document) + (select count(*) from casework.plan_version)
                            + (select count(*) from casework.chase)
                        """).query((row, n) -> row.getLong(1)).single());
    }
}
