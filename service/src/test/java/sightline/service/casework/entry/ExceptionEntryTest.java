package sightline.service.casework.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseBrowser;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;

/** An exception lifts a limit or is refused; the answer says which and why. */
@CaseSite
final class ExceptionEntryTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    private Browser browser;
    private String journey;
    private LocalDate today;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        browser.signIn(town.officer(Town.EXEMPLAR));
        journey = town.journeys(Town.EXEMPLAR, JourneyState.ASSESSING).getLast();
        today = town.today();
    }

    private Map<String, String> exception(String ground, LocalDate from, LocalDate to) {
        return CaseBrowser.all(
                CaseBrowser.day("happened", today),
                CaseBrowser.day("from", from),
                CaseBrowser.day("to", to),
                Map.of("ground", ground, "evidence", "Ticket; seen = 3 May", "why", "Nobody could visit"));
    }

    @Test
    void an_absence_that_is_too_short_is_refused_with_the_reason_for_each_limit() {
        Browser.Page page = CaseBrowser.record(
                browser, journey, "ExceptionRecorded", exception("X4", today.minusDays(15), today.minusDays(1)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .singleElement()
                .asString()
                .contains("This ground lifts no limit of this case.", "14 days is shorter than 28");
        assertThat(page.html().select("#evidence").text()).isEqualTo("Ticket; seen = 3 May");
    }

    @Test
    void a_missed_appointment_without_its_event_is_refused() {
        assertThat(CaseBrowser.record(browser, journey, "ExceptionRecorded", exception("X5", today, today))
                        .mistakes())
                .singleElement()
                .asString()
                .contains("Ground X5 does not apply to");
    }

    @Test
    void a_valid_ground_is_kept_and_the_answer_says_which_limits_it_lifts_and_which_not() {
        Browser.Page saved = CaseBrowser.record(
                browser, journey, "ExceptionRecorded", exception("X3", today.minusDays(9), today.minusDays(1)));
        Browser.Page page = browser.follow(saved);
        assertThat(page.html().select(".govuk-notification-banner").text())
                .contains("‘Exception recorded’ is written down.", "It lifts the limit of:");
        assertThat(page.html().select("#exceptions ~ dl").text())
                .contains("Ticket; seen = 3 May", "Nobody could visit", "Limits that it lifts");
    }
}
