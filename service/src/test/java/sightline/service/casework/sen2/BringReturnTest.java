package sightline.service.casework.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.exchange.Progress;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Told;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.gate.Members;
import sightline.service.casework.journal.Person;
import sightline.service.casework.load.Loader;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** A return is brought into the cases: shown first, written once, and never over what stands there. */
@CaseSite
final class BringReturnTest {

    private static final ReturnXml THREE =
            ReturnXml.of("990").planned(1, "Dale").refused(2, "Ash").withoutEthnicity(3, "Birch");

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Gate gate;

    @Autowired
    private Loader loader;

    @Autowired
    private Ledger record;

    @Autowired
    private JdbcClient database;

    private String authority;
    private Browser analyst;

    @BeforeEach
    void come() {
        cast.forgetFailedTries();
        authority = Desks.authority();
        analyst = Desks.analyst(town, port, authority);
    }

    private String handIn(String name, String text) {
        return Desks.href(Desks.send(analyst, name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private Browser.Page bring(String href) {
        return analyst.submit(analyst.get(href + "/bring"), href + "/bring", Map.of());
    }

    private Browser.Page broughtIn(String name, String text) {
        return analyst.follow(bring(handIn(name, text)));
    }

    private long count(String table) {
        return gate.at(
                Desk.system(authority),
                () -> database.sql("select count(*) from casework." + table)
                        .query(Long.class)
                        .single());
    }

    private Browser as(Role role) {
        var person = cast.person(role);
        members.place(person.id(), authority, Optional.empty());
        Browser browser = new Browser(port);
        browser.signIn(person);
        return browser;
    }

    @Test
    void what_would_come_in_is_shown_before_anything_is_written() {
        String href = handIn("january.xml", THREE.text());
        assertThat(analyst.get(href).html().select("a[href$=/bring]")).hasSize(1);
        Browser.Page page = analyst.get(href + "/bring");
        assertThat(page.heading()).isEqualTo("What would come into the cases from january.xml (2026)?");
        assertThat(page.html().select(".sl-lead").text())
                .isEqualTo("3 children and young people, 3 of them new; 9 new events. Nothing is written yet.");
        assertThat(page.html().text())
                .contains("This return has 1 error.", "3 new, 0 carried on, 0 as they are")
                .contains("Nothing: the return and the cases agree.");
        assertThat(count("event") + count("person") + count("known")).isZero();
    }

    @Test
    void a_return_with_errors_comes_in_and_the_inspectors_lists_are_filled() {
        Browser.Page page = broughtIn("january.xml", THREE.text());
        assertThat(page.html().select(".sl-lead").text()).isEqualTo("3 children and 9 events are new in the cases.");
        assertThat(page.html().text()).contains("What to do next", "Tell the SEND service manager");
        assertThat(record.read(authority, 0).filter(link -> link.kind().equals(Kind.RETURN_BROUGHT_IN.name())))
                .hasSize(1);

        Browser manager = as(Role.SEND_MANAGER);
        assertThat(manager.get("/inspection/lists/1")
                        .html()
                        .select("tbody tr")
                        .eachText()
                        .getFirst())
                .contains("Kim Dale", "UPN: " + ReturnXml.upn(1), "b) Female", "a) WBRI", "k) ASD", "URN: 123456")
                .doesNotContain("101b");
        assertThat(manager.get("/inspection/lists/2.csv").response().body())
                .contains(ReturnXml.upn(2), ReturnXml.upn(3))
                .doesNotContain(ReturnXml.upn(1));
        assertThat(manager.get("/inspection/lists/2?rule=201c")
                        .html()
                        .select("tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Kim Birch");
        assertThat(manager.get("/inspection/pack").html().text()).contains(ReturnXml.upn(2));
    }

    @Test
    void the_case_says_what_is_known_and_from_where() {
        broughtIn("january.xml", THREE.text());
        Browser officer = as(Role.CASE_OFFICER);
        String journey = gate.at(
                Desk.system(authority),
                () -> database.sql("""
                                select s.journey from casework.standing s join casework.person p using (authority, person)
                                where p.surname = 'Dale'
                                """).query(String.class).single());
        assertThat(officer.get("/cases/" + journey)
                        .html()
                        .select("#known + dl .govuk-summary-list__row")
                        .eachText())
                .containsExactly(
                        "UPN " + ReturnXml.upn(1) + " from the return of 2026, handed in 14 February 2026",
                        "Sex Female from the return of 2026, handed in 14 February 2026",
                        "Ethnicity White British from the return of 2026, handed in 14 February 2026",
                        "Need Autistic spectrum disorder from the return of 2026, handed in 14 February 2026",
                        "Establishment URN 123456 from the return of 2026, handed in 14 February 2026");
    }

    @Test
    void the_same_return_again_changes_nothing_and_twice_is_once() {
        String href = handIn("january.xml", THREE.text());
        Browser.Page seen = analyst.get(href + "/bring");
        analyst.submit(seen, href + "/bring", Map.of());
        assertThat(analyst.submit(seen, href + "/bring", Map.of()).location()).endsWith("/brought?done=brought");
        long events = count("event");
        long known = count("known");
        String again = handIn("january-again.xml", THREE.text());
        assertThat(analyst.get(again + "/bring").html().text())
                .contains("3 children and young people, and no new event.", "0 new, 0 carried on, 3 as they are");
        assertThat(analyst.follow(bring(again)).html().select(".sl-lead").text())
                .isEqualTo("No event was new: the cases had all of it.");
        assertThat(count("event")).isEqualTo(events);
        assertThat(count("known")).isEqualTo(known);
        assertThat(count("person")).isEqualTo(3);
        assertThat(count("sen2_file")).isZero();
    }

    @Test
    void what_the_return_says_differently_is_listed_and_the_case_stands() {
        broughtIn("january.xml", THREE.text());
        long events = count("event");
        String other = THREE.text()
                .replace("<RequestOutcomeDate>2025-03-31", "<RequestOutcomeDate>2025-04-01")
                .replace("<Surname>Dale", "<Surname>Daley");
        Browser.Page page = broughtIn("mended.xml", other);
        assertThat(page.html().select("table tbody tr").eachText())
                .hasSize(3)
                .anyMatch(row -> row.contains("Called Kim Dale Called Kim Daley"))
                .anyMatch(row -> row.contains("on 31 March 2025") && row.contains("on 1 April 2025"));
        assertThat(count("event")).isEqualTo(events);
        assertThat(gate.at(
                        Desk.system(authority),
                        () -> database.sql("select surname from casework.person order by 1")
                                .query(String.class)
                                .list()))
                .containsExactly("Ash", "Birch", "Dale");
        String href = page.html().select("a[href$=differences.csv]").attr("href");
        assertThat(analyst.get(href).response().body().lines().toList())
                .hasSize(4)
                .last()
                .asString()
                .startsWith("Personal data");
    }

    @Test
    void a_review_of_next_year_carries_the_journey_on_and_the_newest_need_is_shown() {
        broughtIn("january.xml", THREE.text());
        String next = THREE.text()
                .replace("<SENtype>ASD", "<SENtype>SEMH")
                .replace("</PlacementDetail>", "</PlacementDetail><ReviewMeeting>2026-01-20</ReviewMeeting>")
                .replace("<Ethnicity>WBRI</Ethnicity>", "");
        Browser.Page page = broughtIn("later.xml", next);
        assertThat(page.html().text()).contains("0 new, 1 carried on, 2 as they are", "1 new,");
        assertThat(gate.at(
                        Desk.system(authority),
                        () -> database.sql("""
                                        select number || ' ' || recorded from casework.event
                                        where name = 'ReviewMeetingHeld'
                                        """).query(String.class).single()))
                .isEqualTo("6 2026-02-14");
        Browser manager = as(Role.SEND_MANAGER);
        assertThat(manager.get("/inspection/lists/1.csv").response().body()).contains("a) WBRI", "k) ASD");
        String journey = page.html().select("table tbody tr .sl-note").text().replaceAll(".*case ", "");
        assertThat(manager.get("/cases/" + journey).html().select("#known + dl").text())
                .contains("Need Social, emotional and mental health", "Ethnicity White British");
    }

    @Test
    void a_child_of_the_cases_is_known_again_by_name_and_birthday() {
        loader.load(
                authority,
                List.of(new Person("K-1", "kim", "Ash", LocalDate.of(2015, 5, 9))),
                List.of(Told.journey(authority, "K-1", "RequestReceived 2025-03-05 source=2")),
                Progress.SILENT);
        Browser.Page page = broughtIn("january.xml", THREE.text());
        assertThat(page.html().text()).contains("2 new, 1 there already", "Request received on 5 March 2025");
        assertThat(gate.at(
                        Desk.system(authority),
                        () -> database.sql("select upn from casework.known where person = 'K-1'")
                                .query(String.class)
                                .single()))
                .isEqualTo(ReturnXml.upn(2));
        assertThat(gate.at(
                        Desk.system(authority),
                        () -> database.sql("select string_agg(name, ' ' order by number) from casework.event"
                                        + " where person = 'K-1'")
                                .query(String.class)
                                .single()))
                .isEqualTo("RequestReceived DecidedNotToAssess");
    }

    @Test
    void who_cannot_be_told_apart_is_left_out_and_listed() {
        Browser.Page page = broughtIn(
                "twice.xml",
                ReturnXml.of("990").refused(2, "Ash").refused(2, "Elm").text());
        assertThat(page.html().text())
                .contains(
                        "1 new, 0 there already",
                        "Person 1 of the return is the same child",
                        "Left out: mend the return");
        Browser.Page other =
                broughtIn("other.xml", ReturnXml.of("990").refused(9, "Ash").text());
        assertThat(other.html().text()).contains("has the same name and birthday, and the UPN " + ReturnXml.upn(2));
        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void a_second_request_that_stands_in_the_same_case_makes_no_second_case() {
        loader.load(
                authority,
                List.of(new Person("K-2", "Kim", "Ash", LocalDate.of(2015, 5, 9))),
                List.of(Told.journey(
                        authority,
                        "K-2",
                        "RequestReceived 2024-06-03 source=2",
                        "DecidedNotToAssess 2024-07-01",
                        "RequestReceived 2025-03-03 source=2")),
                Progress.SILENT);
        Browser.Page page =
                broughtIn("january.xml", ReturnXml.of("990").refused(2, "Ash").text());
        assertThat(page.html().text()).contains("0 new, 1 there already");
        assertThat(page.html().select("dl").text()).contains("Journeys 0 new");
    }

    @Test
    void a_file_that_is_gone_after_a_day_is_to_be_handed_in_again() {
        String href = handIn("january.xml", THREE.text());
        gate.at(
                Desk.system(authority),
                () -> database.sql("update casework.sen2_file set at = at - interval '25 hours'")
                        .update());
        assertThat(analyst.get(href + "/bring").html().text()).contains("The file of this return is gone");
        assertThat(analyst.get(href).html().text()).contains("Hand the return in again");
        assertThat(analyst.post(href + "/bring", Map.of()).status()).isIn(403, 409);
        assertThat(analyst.get(href + "/brought").status()).isEqualTo(404);
        handIn("another.xml", THREE.text());
        assertThat(count("sen2_file")).isEqualTo(1);
        assertThat(count("event")).isZero();
    }
}
