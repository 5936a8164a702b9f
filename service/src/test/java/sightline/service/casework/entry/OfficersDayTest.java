package sightline.service.casework.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.casework.CaseBrowser;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;

/** A case officer's day, in steps: open a case, find it, write down what happens, get it wrong, mend it. */
@CaseSite
final class OfficersDayTest {

    private static final String REQUEST = "RequestReceived";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    private Browser browser;
    private LocalDate today;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        browser.signIn(town.officer(Town.EXEMPLAR));
        today = town.today();
    }

    private Map<String, String> child(String forename, String surname) {
        return CaseBrowser.all(
                Map.of("forename", forename, "surname", surname, "began", REQUEST, "source", "1"),
                Map.of("inYouthCustody", "false", "mine", "true"),
                CaseBrowser.day("born", LocalDate.of(2017, 5, 29)),
                CaseBrowser.day("happened", today.minusDays(20)));
    }

    private String open(String forename, String surname) {
        Browser.Page saved = browser.submit(browser.get("/cases/new"), "/cases/new", child(forename, surname));
        if (saved.status() == 200) {
            saved = browser.submit(saved, "/cases/new", Map.of("same", "new"));
        }
        assertThat(saved.location()).matches("/cases/J9\\d{6}\\?done=opened");
        return saved.location().replaceAll("/cases/|\\?.*", "");
    }

    @Test
    void a_case_is_opened_found_and_carried_on() {
        String journey = open("Quilla", "Zyntharr");

        assertThat(browser.get("/cases?q=zynth+qui")
                        .html()
                        .select("main table a")
                        .eachText())
                .containsExactly("Quilla Zyntharr");
        Browser.Page page = browser.get("/cases/" + journey);
        assertThat(page.heading()).isEqualTo("Quilla Zyntharr");
        assertThat(page.html().select("main").text()).contains("Requested", "22 days left");

        assertThat(CaseBrowser.record(browser, journey, "DecidedToAssess", CaseBrowser.day("happened", today))
                        .location())
                .isEqualTo("/cases/" + journey + "?done=2");
        Browser.Page asked = CaseBrowser.record(
                browser,
                journey,
                "AdviceRequested",
                CaseBrowser.all(CaseBrowser.day("happened", today), Map.of("adviser", "medical")));
        assertThat(browser.follow(asked).html().select("main").text())
                .contains("‘Advice requested’ is written down.", "Being assessed");

        Browser.Page chased = browser.submit(
                browser.get("/cases/" + journey), "/cases/" + journey + "/chase", Map.of("adviser", "medical"));
        assertThat(browser.follow(chased).html().select("td[data-label=Chased]").text())
                .contains("14 February 2026");
    }

    @Test
    void a_day_that_has_not_come_is_refused_and_what_was_typed_stays() {
        String journey = open("Orla", "Prendivoy");
        Browser.Page page =
                CaseBrowser.record(browser, journey, "DecidedToAssess", CaseBrowser.day("happened", today.plusDays(1)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).singleElement().asString().contains("15 February 2026 has not come yet.");
        assertThat(page.html().select("#happened-day").val()).isEqualTo("15");
    }

    @Test
    void what_can_not_follow_is_refused_with_the_reason() {
        String journey = open("Ivo", "Marchpane");
        Browser.Page page = CaseBrowser.record(browser, journey, "FinalPlanIssued", CaseBrowser.day("happened", today));
        assertThat(page.mistakes())
                .containsExactly("'Final plan issued' cannot follow while the journey stands at 'Requested'.");
        assertThat(CaseBrowser.record(
                                browser,
                                journey,
                                "AdviceReceived",
                                CaseBrowser.all(CaseBrowser.day("happened", today), Map.of("adviser", "medical")))
                        .mistakes())
                .containsExactly("Before this, ‘Advice requested’ has to be written down.");
    }

    @Test
    void what_is_missing_is_named_each_with_its_field() {
        String journey = open("Una", "Trelissick");
        Browser.Page page = CaseBrowser.record(
                browser, journey, "ExceptionRecorded", Map.of("happened-day", "31", "happened-month", "2"));
        assertThat(page.mistakes())
                .contains(
                        "The day it happened must be a real day, such as 14 2 2026",
                        "Choose an answer to ‘On which ground?’",
                        "Write an answer to ‘What shows it?’");
        for (String link : page.html().select(".govuk-error-summary a").eachAttr("href")) {
            assertThat(page.html().select(link)).as(link).hasSize(1);
        }
    }

    @Test
    void only_what_the_law_allows_is_offered_and_the_rest_is_explained() {
        String journey = open("Rhys", "Ombersley");
        Browser.Page page = browser.get("/cases/" + journey + "/record");
        assertThat(page.html().select(".sl-groups a").eachText())
                .contains("Decided to assess", "Appeal registered")
                .doesNotContain("Draft served", "Plan ceased");
        assertThat(page.html().select(".sl-reasons div:contains(Draft served)").text())
                .contains("cannot follow while the journey stands at 'Requested'");
    }

    @Test
    void somebody_alike_is_shown_before_a_case_is_opened_and_may_be_the_same() {
        String first = open("Kestrel", "Dunmorrow");
        Browser.Page alike = browser.submit(browser.get("/cases/new"), "/cases/new", child("Kestrel", "Dunmorrow"));
        assertThat(alike.html().text()).contains("Is it somebody we know?");
        String person = alike.html()
                .select("input[name=same]:not([value=new])")
                .eachAttr("value")
                .getFirst();
        Browser.Page saved = browser.submit(alike, "/cases/new", Map.of("same", person));
        String second = saved.location().replaceAll("/cases/|\\?.*", "");
        assertThat(second).isNotEqualTo(first);
        assertThat(browser.get("/cases?q=" + person)
                        .html()
                        .select("main table a")
                        .eachAttr("href"))
                .contains("/cases/" + first, "/cases/" + second);
    }

    @Test
    void a_plan_from_elsewhere_starts_with_its_own_dates() {
        Browser.Page saved = browser.submit(
                browser.get("/cases/new"),
                "/cases/new",
                CaseBrowser.all(
                        Map.of("forename", "Nye", "surname", "Gallowhay", "began", "PlanTransferredIn", "same", "new"),
                        CaseBrowser.day("born", LocalDate.of(2012, 1, 9)),
                        CaseBrowser.day("happened", today.minusDays(3)),
                        CaseBrowser.day("madeOn", LocalDate.of(2023, 6, 1))));
        assertThat(browser.follow(saved).html().select("main").text())
                .contains("Plan in force", "The plan was first made on 1 June 2023.");
    }
}
