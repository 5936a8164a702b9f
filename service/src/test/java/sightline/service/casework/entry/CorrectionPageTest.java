package sightline.service.casework.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.service.casework.CaseBrowser;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Journal;
import sightline.service.casework.journal.NewCase;
import sightline.service.casework.journal.Note;
import sightline.service.casework.journal.Opened;
import sightline.service.casework.journal.Openings;
import sightline.service.casework.journal.Recorded;
import sightline.service.people.Browser;
import sightline.service.people.account.Person;

/** What was written wrongly is put right: the old value, the reason and the person stay. */
@CaseSite
final class CorrectionPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Openings openings;

    @Autowired
    private Journal journal;

    private Browser browser;
    private Person officer;
    private String journey;
    private LocalDate today;

    @BeforeEach
    void openACase() {
        officer = town.officer(Town.EXEMPLAR);
        today = town.today();
        Desk desk = town.desk(Town.EXEMPLAR, officer);
        NewCase wanted = new NewCase(
                Optional.empty(),
                "Test",
                "Child",
                LocalDate.of(2016, 1, 1),
                EventName.REQUEST_RECEIVED,
                today.minusDays(30),
                new Detail("source=1;inYouthCustody=false"));
        journey = openings.open(desk, wanted) instanceof Opened.Saved(String key) ? key : "";
        write(desk, 1, EventName.DECIDED_TO_ASSESS, "");
        write(desk, 2, EventName.ADVICE_REQUESTED, "adviser=medical");
        write(desk, 3, EventName.ADVICE_REQUESTED, "adviser=psychological");
        browser = new Browser(port);
        browser.signIn(officer);
    }

    private void write(Desk desk, int seen, EventName name, String detail) {
        assertThat(journal.write(desk, new Note(journey, seen, name, today.minusDays(10), new Detail(detail))))
                .isEqualTo(new Recorded.Saved(seen + 1));
    }

    private Browser.Page check(int number, Map<String, String> typed) {
        String path = "/cases/" + journey + "/events/" + number + "/correct";
        return browser.submit(browser.get(path), path, typed);
    }

    private Browser.Page save(int number, Browser.Page checked) {
        Browser.Page saved =
                browser.submit(checked, "/cases/" + journey + "/events/" + number + "/correct", Map.of("step", "save"));
        assertThat(saved.location()).startsWith("/cases/" + journey + "?done=");
        return browser.get("/cases/" + journey);
    }

    @Test
    void the_clocks_that_move_are_shown_before_anything_is_written() {
        Browser.Page checked = check(
                1,
                CaseBrowser.all(
                        CaseBrowser.day("happened", today.minusDays(28)),
                        Map.of("way", "right", "reason", "The letter was stamped two days later")));

        assertThat(checked.html().select("#shifts tr:contains(final) td").eachText())
                .containsExactly("4 June 2026", "6 June 2026");
        assertThat(browser.get("/cases/" + journey).html().select(".sl-entries li"))
                .hasSize(4);

        Browser.Page page = save(1, checked);
        String entry = page.html().select("#event-1").text();
        assertThat(entry)
                .contains(
                        "Was: 15 January 2026: Request received",
                        "Now: 17 January 2026: Request received",
                        "Because: The letter was stamped two days later",
                        officer.name());
        assertThat(page.html().select("#event-1 del")).hasSize(1);
    }

    @Test
    void a_second_correction_starts_from_the_present() {
        save(
                1,
                check(
                        1,
                        CaseBrowser.all(
                                CaseBrowser.day("happened", today.minusDays(28)),
                                Map.of("way", "right", "reason", "First"))));
        Browser.Page again = browser.get("/cases/" + journey + "/events/1/correct");
        assertThat(again.html().select("#happened-day").val()).isEqualTo("17");
        Browser.Page checked = browser.submit(
                again,
                "/cases/" + journey + "/events/1/correct",
                CaseBrowser.all(
                        CaseBrowser.day("happened", today.minusDays(27)), Map.of("way", "right", "reason", "Second")));
        assertThat(checked.html().select("#shifts tr:contains(final) td").eachText())
                .containsExactly("6 June 2026", "7 June 2026");
        assertThat(save(1, checked).html().select("#event-1").text())
                .contains("Now: 18 January 2026", "First", "Second");
    }

    @Test
    void of_two_requests_on_one_day_the_one_that_is_meant_is_taken_back() {
        Browser.Page page = save(3, check(3, Map.of("way", "back", "reason", "Health was never asked")));
        assertThat(page.html().select("#event-3").text()).contains("Taken back: this did not happen.");
        assertThat(page.html().select("#event-4 del")).isEmpty();
        assertThat(page.html().select("#advice + table tbody tr")).hasSize(1);
        assertThat(page.html().select("#advice + table tbody").text()).contains("Educational psychologist");
        assertThat(browser.get("/cases/" + journey + "/events/3/correct").status())
                .as("what was taken back can't be put right")
                .isEqualTo(404);
    }

    @Test
    void a_reason_is_demanded_and_something_must_change() {
        assertThat(check(1, Map.of("way", "right")).mistakes())
                .containsExactly(
                        "Nothing is changed. Change the day or what it says, or take it back.",
                        "Write why it was wrong, in at most 1,000 characters");
    }

    @Test
    void what_follows_can_be_looked_at_and_changed_again() {
        Browser.Page checked = check(2, Map.of("way", "back", "reason", "Too early"));
        assertThat(checked.html().text()).contains("The journey will stand at ‘Requested’");
        Browser.Page edit = browser.submit(checked, "/cases/" + journey + "/events/2/correct", Map.of("step", "edit"));
        assertThat(edit.html().select("#reason").text()).isEqualTo("Too early");
    }
}
