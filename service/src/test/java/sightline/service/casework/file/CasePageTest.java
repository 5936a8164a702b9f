package sightline.service.casework.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.journal.Journal;
import sightline.service.casework.journal.Note;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Lever;
import sightline.service.people.Role;
import sightline.service.people.account.Person;
import sightline.service.record.Ledger;
import sightline.service.record.Link;

/** A case on one page: who may see it, what it costs, and that its dates are what their explanations come to. */
@CaseSite
final class CasePageTest {

    /** Statements that keep the session, which come now and then. */
    private static final int SESSION = 2;

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Gate gate;

    @Autowired
    private Cases cases;

    @Autowired
    private Journal journal;

    @Autowired
    private DataSource database;

    @Autowired
    private Ledger ledger;

    private Browser browser;
    private Person officer;

    @BeforeEach
    void signIn() {
        officer = town.officer(Town.EXEMPLAR);
        browser = new Browser(port);
        browser.signIn(officer);
    }

    /** The fewest of some tries: now and then the session is written too. */
    private int statementsFor(String path) {
        return IntStream.range(0, 4).map(again -> statementsOnce(path)).min().orElseThrow();
    }

    private int statementsOnce(String path) {
        int before = ((Lever) database).statements();
        assertThat(browser.get(path).status()).isEqualTo(200);
        return ((Lever) database).statements() - before;
    }

    @Test
    void the_pages_ask_the_database_no_more_for_two_hundred_events_than_for_a_few() {
        Desk desk = town.desk(Town.EXEMPLAR, officer);
        String journey = town.journeys(Town.EXEMPLAR, JourneyState.REQUESTED).getFirst();
        List<String> paths = List.of("", "?history=whole", "/why/1", "/record", "/contacts", "/events/1/correct");
        List<Integer> few = paths.stream()
                .map(path -> statementsFor("/cases/" + journey + path))
                .toList();
        for (int i = 0; i < 200; i++) {
            CaseFile file = gate.at(desk, () -> cases.read(desk, journey)).orElseThrow();
            journal.write(
                    desk,
                    new Note(journey, file.seen(), EventName.NEED_RECORDED, town.today(), new Detail("sentype=ASD")));
        }
        List<Integer> many = paths.stream()
                .map(path -> statementsFor("/cases/" + journey + path))
                .toList();
        assertThat(browser.get("/cases/" + journey).html().select(".sl-entries li"))
                .hasSizeGreaterThan(200);
        for (int i = 0; i < paths.size(); i++) {
            assertThat(many.get(i)).as(paths.get(i)).isBetween(few.get(i) - SESSION, few.get(i) + SESSION);
        }
        assertThat(few).allMatch(count -> count < 40);
    }

    @Test
    void every_date_on_the_page_is_the_day_that_its_explanation_comes_to() {
        for (JourneyState state : List.of(JourneyState.DRAFTED, JourneyState.BEING_AMENDED, JourneyState.REFUSED)) {
            String journey = town.journeys(Town.EXEMPLAR, state).getFirst();
            Browser.Page page = browser.get("/cases/" + journey);
            List<Element> links = page.html().select("td[data-label] a[href*=/why/]");
            assertThat(links).isNotEmpty();
            for (Element link : links) {
                String shown = link.ownText();
                Browser.Page why = browser.get(link.attr("href"));
                assertThat(why.status()).isEqualTo(200);
                if (!shown.equals("No date yet")) {
                    assertThat(why.html().select("#due").text()).as(journey).isEqualTo(shown);
                    assertThat(why.html().select("#sum").text()).contains(shown);
                }
                assertThat(why.html().select("dd").text()).contains("england-2014");
            }
        }
    }

    @Test
    void the_picture_says_in_words_and_in_a_table_what_it_shows() {
        String journey =
                town.journeys(Town.EXEMPLAR, JourneyState.PLAN_IN_FORCE).getFirst();
        Browser.Page page = browser.get("/cases/" + journey);
        assertThat(page.html().select("#journey svg")).hasSize(2);
        assertThat(page.html().select("#journey figcaption").text()).startsWith("From ");
        assertThat(page.html().select("#journey-wide-desc").text())
                .isEqualTo(page.html().select("#journey figcaption").text());
        assertThat(page.html().select("#journey ~ details table tbody tr")).isNotEmpty();
    }

    @Test
    void who_has_seen_a_case_stands_in_the_record() {
        String journey = town.journeys(Town.EXEMPLAR, JourneyState.DRAFTED).getFirst();
        browser.get("/cases/" + journey);
        Link last = ledger.read(
                        Town.EXEMPLAR, ledger.head(Town.EXEMPLAR).orElseThrow().number())
                .findFirst()
                .orElseThrow();
        assertThat(last.kind()).isEqualTo("VIEWED");
        assertThat(last.subject()).contains("journey:" + journey);
        assertThat(last.actor()).isEqualTo(String.valueOf(officer.id()));
    }

    @Test
    void every_address_of_a_case_is_unknown_to_another_authority() {
        String journey = town.onlyInExemplar();
        Browser stranger = new Browser(port);
        stranger.signIn(town.officer(Town.ELSEWHERE));
        Browser.Page own = stranger.get("/cases/new");
        String token = own.html().select("input[name=_csrf]").val();
        for (String path : addresses(journey)) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        for (String path : posts(journey)) {
            Map<String, String> sent = Map.ofEntries(
                    Map.entry("_csrf", token),
                    Map.entry("event", "DecidedToAssess"),
                    Map.entry("happened-day", "14"),
                    Map.entry("happened-month", "2"),
                    Map.entry("happened-year", "2026"),
                    Map.entry("answer", "x"),
                    Map.entry("from", "x"),
                    Map.entry("channel", "PHONE"),
                    Map.entry("about", "OTHER"),
                    Map.entry("words", "x"),
                    Map.entry("received-day", "13"),
                    Map.entry("received-month", "2"),
                    Map.entry("received-year", "2026"),
                    Map.entry("time", "10:00"),
                    Map.entry("part", "PARENT"),
                    Map.entry("name", "x"));
            assertThat(stranger.post(path, sent).status()).as(path).isEqualTo(404);
        }
        assertThat(browser.get("/cases/" + journey).status()).isEqualTo(200);
        assertThat(browser.get("/cases/J-none").status()).isEqualTo(404);
        assertThat(browser.get("/cases/" + journey + "/why/9999").status()).isEqualTo(404);
        assertThat(browser.get("/cases/" + journey + "/events/9999/correct").status())
                .isEqualTo(404);
    }

    @Test
    void advisers_families_and_nobody_do_not_get_in() {
        String journey = town.onlyInExemplar();
        Browser adviser = new Browser(port);
        adviser.signIn(town.adviser(Town.EXEMPLAR, Town.PSYCHOLOGY));
        Browser family = new Browser(port);
        family.signIn(cast.person(Role.FAMILY));
        for (String path : addresses(journey)) {
            assertThat(adviser.get(path).status()).as(path).isEqualTo(403);
            assertThat(family.get(path).status()).as(path).isEqualTo(403);
            assertThat(new Browser(port).get(path).location()).as(path).isEqualTo("/sign-in");
        }
        assertThat(family.get("/cases").status()).isEqualTo(403);
        assertThat(family.get("/cases/new").status()).isEqualTo(403);
    }

    private static List<String> addresses(String journey) {
        String path = "/cases/" + journey;
        return List.of(
                path,
                path + "/why/1",
                path + "/record",
                path + "/record?event=DecidedToAssess",
                path + "/events/1/correct",
                path + "/contacts",
                path + "/people/new",
                path + "/people/1");
    }

    private static List<String> posts(String journey) {
        String path = "/cases/" + journey;
        return List.of(
                path + "/record",
                path + "/chase",
                path + "/events/1/correct",
                path + "/contacts",
                path + "/contacts/1/answer",
                path + "/people/new",
                path + "/people/1");
    }
}
