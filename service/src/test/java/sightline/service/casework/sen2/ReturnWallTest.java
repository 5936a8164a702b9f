package sightline.service.casework.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.access.Route;
import sightline.service.people.access.RouteTable;

/** Nobody but the authority's own analyst and manager sees what was found in its return. */
@CaseSite
final class ReturnWallTest {

    private static final String CANARY = "Qzyxwick";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private RouteTable routes;

    @Autowired
    private Gate gate;

    @Autowired
    private JdbcClient database;

    private String authority;
    private String href;

    @BeforeEach
    void handIn() {
        cast.forgetFailedTries();
        authority = Desks.authority();
        Browser analyst = Desks.analyst(town, port, authority);
        byte[] content = ReturnXml.of("990")
                .withoutEthnicity(2, CANARY)
                .withoutPostcode(3, CANARY)
                .bytes();
        href = Desks.href(Desks.send(analyst, "mine.xml", content));
        assertThat(analyst.get(href + "/findings").response().body()).contains(CANARY);
    }

    private List<String> pages() {
        List<String> pages = routes.routes().stream()
                .filter(route -> route.method().equals("GET") && route.path().startsWith("/return/"))
                .map(Route::path)
                .map(path -> path.replace("/return/{id}", href).replace("{rule}", "P9"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(8);
        return pages;
    }

    @Test
    void another_authoritys_analyst_finds_nothing() {
        Browser stranger = Desks.analyst(town, port, Desks.authority());
        for (String page : pages()) {
            assertThat(stranger.get(page).status()).as(page).isEqualTo(404);
        }
        assertThat(stranger.get("/return").response().body()).doesNotContain("mine.xml");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANALYST", "SEND_MANAGER"})
    void no_other_role_may_open_a_page(Role role) {
        Browser other = new Browser(port);
        other.signIn(cast.person(role));
        for (String page : pages()) {
            Browser.Page shown = other.get(page);
            assertThat(shown.status()).as(page).isEqualTo(403);
            assertThat(shown.response().body()).doesNotContain(CANARY);
        }
    }

    @Test
    void nobody_who_is_not_signed_in_may_open_a_page() {
        for (String page : pages()) {
            assertThat(new Browser(port).get(page).location()).as(page).contains("/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen2_upload", "sen2_person", "sen2_finding", "sen2_count", "sen2_note", "sen2_file"})
    void the_open_side_and_other_authorities_see_no_row(String table) {
        assertThat(count(table)).isZero();
        assertThat(gate.at(Desk.system("elsewhere"), () -> count(table))).isZero();
        if (!table.equals("sen2_note")) {
            assertThat(gate.at(Desk.system(authority), () -> count(table))).isPositive();
        }
    }

    /** Every page that the public, scrutiny or an administrator can open without saying which. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCRUTINY_OFFICER", "COMMITTEE_MEMBER", "CABINET_MEMBER", "DIRECTOR", "ADMINISTRATOR", "FAMILY"})
    void no_page_outside_the_room_holds_a_name_of_a_return(Role role) {
        Browser reader = new Browser(port);
        reader.signIn(cast.person(role));
        routes.routes().stream()
                .filter(route -> route.method().equals("GET") && !route.path().contains("{"))
                .filter(route -> route.rule()
                        .filter(rule -> rule.admits(java.util.Optional.of(role)))
                        .isPresent())
                .forEach(route -> assertThat(reader.get(route.path()).response().body())
                        .as(route.path())
                        .doesNotContain(CANARY));
    }

    @Test
    void a_name_is_only_kept_where_something_was_found() {
        Browser analyst = Desks.analyst(town, port, authority);
        Desks.send(
                analyst,
                "two.xml",
                ReturnXml.of("990")
                        .refused(1, "Faultless")
                        .withoutPostcode(2, "Cole")
                        .bytes());
        assertThat(gate.at(
                        Desk.system(authority),
                        () -> database.sql("select name from casework.sen2_person where name is not null")
                                .query((row, n) -> row.getString(1))
                                .list()))
                .contains("Kim Cole")
                .doesNotContain("Kim Faultless");
    }

    private int count(String table) {
        return database.sql("select count(*) from casework." + table)
                .query(Integer.class)
                .single();
    }
}
