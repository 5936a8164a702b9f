package sightline.service.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseBrowser;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;

/** What families say is kept, answered once, and never changed. */
@CaseSite
final class ContactsPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private JdbcClient database;

    private Browser browser;
    private String path;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        browser.signIn(town.officer(Town.EXEMPLAR));
        path = "/cases/" + town.journeys(Town.EXEMPLAR, JourneyState.DRAFTED).getFirst() + "/contacts";
    }

    private Map<String, String> message(String words, LocalDate day) {
        return CaseBrowser.all(
                CaseBrowser.day("received", day),
                Map.of("from", "Mum", "channel", "PHONE", "about", "PROGRESS", "time", "8:05", "words", words));
    }

    private Browser.Page add(String words, LocalDate day) {
        return browser.follow(browser.submit(browser.get(path), path, message(words, day)));
    }

    @Test
    void a_message_waits_and_its_answer_has_a_reply_time_in_working_days() {
        Browser.Page page = add("<b>When</b> is the visit?", LocalDate.of(2026, 2, 5));
        assertThat(page.html().select(".sl-contact:contains(When)").text())
                .contains("<b>When</b> is the visit?", "Waiting 6 working days");

        String action =
                page.html().select(".sl-contact:contains(is the visit) form").attr("action");
        Browser.Page answered = browser.follow(browser.submit(page, action, Map.of("answer", "On Monday")));
        assertThat(answered.html().select(".sl-contact--answered").text())
                .contains("On Monday", "after 6 working days");

        Browser.Page late = browser.submit(page, action, Map.of("answer", "Too late"));
        assertThat(late.mistakes())
                .containsExactly("Somebody else has answered this. Their answer is kept, yours is not");
    }

    @Test
    void waiting_ones_come_first_the_longest_wait_before_the_others() {
        add("Later question", LocalDate.of(2026, 2, 12));
        Browser.Page page = add("Earlier question", LocalDate.of(2026, 1, 12));
        String text = page.html().select("main").text();
        assertThat(text.indexOf("Earlier question")).isLessThan(text.indexOf("Later question"));
    }

    @Test
    void what_is_missing_is_named_and_stays() {
        Browser.Page page = browser.submit(
                browser.get(path),
                path,
                CaseBrowser.all(
                        CaseBrowser.day("received", town.today().plusDays(1)),
                        Map.of("from", " ", "time", "25:00", "words", "Kept")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Enter who it was, in at most 200 characters",
                        "Choose how it came",
                        "Enter the time it came, such as 14:30",
                        "Choose what it is about");
        assertThat(page.html().select("#words").text()).isEqualTo("Kept");
        assertThat(browser.submit(
                                browser.get(path),
                                path,
                                message("x", town.today().plusDays(1)))
                        .mistakes())
                .containsExactly("The day and time it came must not lie ahead of us");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update casework.contact set words = 'other'",
                "update casework.contact set answer = 'other', answered = received where answered is not null",
                "delete from casework.contact",
                "delete from casework.chase",
                "update casework.chase set adviser = 'other'"
            })
    void the_database_changes_nothing_that_was_written(String change) {
        Browser.Page page = add("Will stay", LocalDate.of(2026, 2, 2));
        String action = page.html().select(".sl-contact form").attr("action");
        browser.submit(page, action, Map.of("answer", "This too"));
        assertThatThrownBy(
                        () -> town.at(Town.EXEMPLAR, () -> database.sql(change).update()))
                .rootCause()
                .hasMessageMatching("(?s).*(only added to|permission denied).*");
    }

    @Test
    void the_open_side_sees_no_contact_no_party_and_no_chase() {
        add("Unseen", LocalDate.of(2026, 2, 3));
        for (String table : new String[] {"contact", "party", "chase"}) {
            assertThat(database.sql("select count(*) from casework." + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13, less than 1 working day",
        "2026-02-13, 2026-02-15, less than 1 working day",
        "2026-02-13, 2026-02-16, 1 working day",
        "2026-04-02, 2026-04-07, 1 working day",
        "2025-12-24, 2026-01-02, 4 working days",
    })
    void reply_time_leaves_out_weekends_and_bank_holidays(LocalDate came, LocalDate until, String words) {
        assertThat(ReplyTime.words(came, until)).isEqualTo(words);
    }
}
