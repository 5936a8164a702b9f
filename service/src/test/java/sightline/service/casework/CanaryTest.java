package sightline.service.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.exchange.sen2.build.PersonOfReturn;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.form.Item;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.known.KnownRows;
import sightline.service.casework.known.Source;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.access.Route;
import sightline.service.people.access.RouteTable;

/**
 * No child's name, number or birthday leaves the wall: every page that the public, scrutiny or an administrator can open
 * is read for all of them.
 */
@CaseSite
final class CanaryTest {

    private static final Set<Role> INSIDE = EnumSet.of(Role.CASE_OFFICER, Role.SEND_MANAGER, Role.ADVISER);

    private static final String PLANTED = "Q990000000042";

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

    private List<String> canaries;

    @BeforeEach
    void know() {
        plant();
        canaries = town.at(
                Town.EXEMPLAR,
                () -> database.sql("""
                        select forename || ' ' || surname from casework.person
                        union all select person from casework.person
                        union all select journey from casework.standing
                        union all select upn from casework.known
                        """).query((row, n) -> row.getString(1)).list());
        assertThat(canaries).hasSizeGreaterThan(700).contains(PLANTED);
    }

    /** A child's UPN, as a return tells it. */
    private void plant() {
        town.at(Town.EXEMPLAR, () -> {
            String person = database.sql("select person from casework.standing where journey = ?")
                    .param(town.onlyInExemplar())
                    .query(String.class)
                    .single();
            return new KnownRows(database)
                    .add(
                            Desk.system(Town.EXEMPLAR),
                            new Source(Optional.of(2026), "planted.xml", "c".repeat(64), town.today(), town.today()),
                            Map.of(
                                    person,
                                    PersonOfReturn.of(new PersonRow(Map.of(Item.UPN, PLANTED), Optional.empty()))));
        });
    }

    @Test
    void no_page_outside_the_wall_holds_one() {
        List<String> read = new ArrayList<>();
        for (Optional<Role> reader : outside()) {
            Browser browser = new Browser(port);
            reader.ifPresent(role -> browser.signIn(cast.person(role)));
            for (String path : paths(reader)) {
                Browser.Page page = browser.get(path);
                assertThat(found(page.response().body()))
                        .as("%s for %s", path, reader.map(Role::words).orElse("nobody"))
                        .isEmpty();
                read.add(path);
            }
        }
        assertThat(read).as("pages that were read").hasSizeGreaterThan(60);
    }

    @Test
    void the_search_finds_a_name_and_a_number_that_are_there() {
        Browser browser = new Browser(port);
        browser.signIn(town.officer(Town.EXEMPLAR));
        assertThat(found(browser.get("/cases/" + town.onlyInExemplar())
                        .response()
                        .body()))
                .contains(PLANTED);
    }

    private List<String> found(String page) {
        return canaries.stream().filter(page::contains).toList();
    }

    private static List<Optional<Role>> outside() {
        List<Optional<Role>> readers = new ArrayList<>(List.of(Optional.empty()));
        EnumSet.complementOf(EnumSet.copyOf(INSIDE)).forEach(role -> readers.add(Optional.of(role)));
        return readers;
    }

    /** What this reader may open, and what they may not: an error page can leak too. */
    private List<String> paths(Optional<Role> reader) {
        List<String> paths = new ArrayList<>(routes.routes().stream()
                .filter(route -> route.method().equals("GET"))
                .filter(route -> !route.path().contains("{"))
                .filter(route ->
                        route.rule().filter(rule -> rule.admits(reader)).isPresent())
                .map(Route::path)
                .toList());
        paths.add("/cases/" + town.onlyInExemplar());
        paths.add("/day?name=" + canaries.getFirst().substring(0, 3));
        paths.add("/authorities/990");
        return paths;
    }
}
