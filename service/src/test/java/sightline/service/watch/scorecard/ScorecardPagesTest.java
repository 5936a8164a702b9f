package sightline.service.watch.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;

/** The scorecard, its indicators, and who may set what. */
@CaseSite
final class ScorecardPagesTest {

    private static final String ONE = "/watch/scorecard/review-decided-in-four-weeks";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient database;

    private Browser manager;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        town.make(Town.EXEMPLAR);
        manager = new Browser(port);
        manager.signIn(town.manager(Town.EXEMPLAR));
    }

    @Test
    void each_indicator_has_a_row_that_says_in_words_how_it_moves() {
        Browser.Page page = manager.get("/watch/scorecard");
        assertThat(page.heading()).isEqualTo("How is the partnership doing?");
        assertThat(page.html().select("table.sl-score tbody th a").eachText())
                .contains("Annual reviews completed on time", "Decided within 4 weeks of the annual review’s meeting");
        assertThat(page.html().select("table.sl-score tbody tr"))
                .allSatisfy(row -> assertThat(
                                row.select("td[data-label=How it moves]").text())
                        .isNotBlank());
        assertThat(page.html().select("h2:contains(Not told by month) ~ ul a").eachText())
                .contains("Appeals registered");
        assertThat(manager.get("/watch/scorecard.csv").response().body())
                .contains("on-time-all,\"Plans on time, all plans\"");
        byte[] pdf = manager.bytes("/watch/scorecard/file?form=pdf");
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        byte[] word = manager.bytes("/watch/scorecard/file?form=docx");
        assertThat(new String(word, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void an_indicator_has_both_charts_and_says_why() {
        Browser.Page page = manager.get(ONE);
        assertThat(page.html().select("figure").eachAttr("id")).contains("by-count", "alike");
        assertThat(page.html().text()).contains("a month of 6 can swing far by chance", "Out of done");
        assertThat(manager.get("/watch/scorecard/appeals").html().text()).contains("This is not told by month");
        assertThat(manager.get("/watch/scorecard/nonsense").status()).isEqualTo(404);
    }

    @Test
    void a_manager_sets_target_owner_and_impact_and_the_later_of_two_sees_both() {
        String path = "/watch/scorecard/refused/set";
        Browser.Page mine = manager.get(path);
        Browser.Page theirs = manager.get(path);
        assertThat(manager.submit(theirs, path, Map.of("target", "25", "owner", "Head of SEND", "impact", "Theirs"))
                        .location())
                .endsWith("/watch/scorecard/refused?done=set");
        Browser.Page late = manager.submit(mine, path, Map.of("target", "30", "owner", "Director", "impact", "Mine"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".sl-beside").text()).contains("25.0%", "Theirs", "30", "Mine");
        assertThat(manager.submit(late, path, Map.of()).location()).endsWith("?done=set");
        assertThat(manager.get("/watch/scorecard/refused").html().text()).contains("30.0%", "Director", "Mine");
        assertThat(manager.submit(manager.get(path), path, Map.of("target", "130"))
                        .mistakes())
                .containsExactly("Enter a number from 0 to 100, or leave it empty");
    }

    @Test
    void a_note_gets_a_mark_on_the_chart() {
        String path = "/watch/scorecard/reviewed-in-twelve-months/note";
        String words = "Two officers joined, number " + COUNT.incrementAndGet();
        Map<String, String> typed = Map.of("month-month", "6", "month-year", "2025", "words", words);
        assertThat(manager.submit(manager.get(path), path, typed).location()).endsWith("?done=note");
        Browser.Page page = manager.get("/watch/scorecard/reviewed-in-twelve-months");
        assertThat(page.html().select(".sl-steps").text()).contains("¹ June 2025", words);
        assertThat(page.html().select("#alike ~ details th").eachText()).contains("Jun 2025¹");
        assertThat(manager.submit(manager.get(path), path, Map.of("month-month", "13"))
                        .mistakes())
                .containsExactly("Enter a month and a year up to now, such as 6 2026", "Say what was changed");
    }

    @Test
    void limits_are_worked_out_afresh_only_with_a_reason_and_a_person() {
        String path = ONE + "/rebase";
        assertThat(manager.submit(
                                manager.get(path),
                                path,
                                Map.of("month-month", "3", "month-year", "2025", "reason", "Looks bad"))
                        .mistakes())
                .containsExactly(
                        "Say in a sentence what is different from then on, and why it won’t go back",
                        "Say who answers for this");
        Map<String, String> typed = Map.of(
                "month-month",
                "3",
                "month-year",
                "2025",
                "reason",
                "Advice comes from a new provider whose contract runs for five years",
                "answers",
                "R. Penhale, head of SEND");
        assertThat(manager.submit(manager.get(path), path, typed).location()).endsWith("?done=rebase");
        assertThat(manager.get(ONE).html().select(".sl-steps").text())
                .contains("March 2025: average and limits are worked out afresh.", "R. Penhale, head of SEND");
        assertThat(manager.submit(manager.get(path), path, typed).mistakes())
                .containsExactly("There is a new baseline from that month already");
        assertThat(database.sql("select count(*) from record_entry where kind = 'SCORECARD_CHANGED'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void others_read_it_and_set_nothing() {
        Browser officer = new Browser(port);
        officer.signIn(town.officer(Town.EXEMPLAR));
        assertThat(officer.get(ONE).html().select("a[href$=/rebase]")).isEmpty();
        assertThat(officer.get(ONE + "/set").status()).isEqualTo(403);
        Browser family = new Browser(port);
        family.signIn(cast.person(Role.FAMILY));
        assertThat(family.get("/watch/scorecard").status()).isEqualTo(403);
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(cast.person(Role.SEND_MANAGER));
        assertThat(elsewhere.get("/watch/scorecard").html().text()).contains("There is nothing to show yet");
    }
}
