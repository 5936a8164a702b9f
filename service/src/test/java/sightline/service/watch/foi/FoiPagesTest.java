package sightline.service.watch.foi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.page.InWords;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Situation;
import sightline.service.watch.live.Situations;
import sightline.service.watch.live.Totals;

/** Twenty questions with their answers, on pages, as a spreadsheet and as a document; all say what the scorecard says. */
@CaseSite
final class FoiPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Situations situations;

    @Autowired
    private Totals totals;

    @Autowired
    private Answering answering;

    private Browser manager;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        town.make(Town.EXEMPLAR);
        manager = new Browser(port);
        manager.signIn(town.manager(Town.EXEMPLAR));
    }

    private Situation now() {
        return situations
                .latest(Town.EXEMPLAR)
                .flatMap(month -> situations.at(Town.EXEMPLAR, month))
                .orElseThrow();
    }

    @Test
    void twenty_questions_each_have_a_page_with_answer_definition_source_and_day() {
        Browser.Page page = manager.get("/watch/foi");
        assertThat(page.heading()).isEqualTo("Answers to FOI questions about EHC plans");
        List<String> links = page.html().select("dt a").eachAttr("href");
        assertThat(links).hasSize(20);
        assertThat(page.html().select("main").text())
                .contains("What did tribunals, solicitors and barristers cost?", "Cases hold no sums of money");
        Set<String> titles = new HashSet<>();
        for (String link : links) {
            Browser.Page answer = manager.get(link);
            assertThat(answer.status()).as(link).isEqualTo(200);
            titles.add(answer.heading());
            assertThat(answer.html().select("dt").eachText()).contains("Definition", "Source", "It rests on", "As at");
        }
        assertThat(titles).hasSize(20);
        assertThat(manager.get("/watch/foi/how-much").status()).isEqualTo(404);
    }

    @Test
    void most_questions_of_the_invented_authority_have_tables() {
        List<FoiAnswer> answers = answering.all(Town.EXEMPLAR).orElseThrow();
        assertThat(answers.stream().filter(answer -> !answer.tables().isEmpty()))
                .hasSizeGreaterThan(15);
        assertThat(answers.stream().flatMap(answer -> answer.tables().stream()))
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.heads())));
        assertThat(answering.all("9999")).isEmpty();
    }

    @Test
    void months_say_what_the_scorecard_says() {
        Month last = now().months().getLast();
        String csv = manager.get("/watch/foi.csv").response().body();
        for (String indicator : List.of("decided-in-six-weeks", "reviewed-in-twelve-months")) {
            String id = indicator.equals("decided-in-six-weeks") ? "decisions-in-time" : "reviews-on-time";
            String shown = FoiTable.shown(last.share(indicator).part());
            assertThat(csv.lines()
                            .filter(line -> line.startsWith(id + ",")
                                    && line.contains("By month,")
                                    && line.contains(InWords.month(last.month())))
                            .toList())
                    .as(id)
                    .anySatisfy(line -> assertThat(line).contains("," + shown + ","));
        }
    }

    @Test
    void a_year_is_the_sum_of_its_quarters() {
        var ended = totals.ended(Town.EXEMPLAR).orElseThrow();
        assertThat(ended.quarters()).isNotEmpty();
        ended.years().forEach(year -> {
            List<Long> quarters = now().quarters().stream()
                    .filter(past -> past.quarter().first().getYear() == year.year())
                    .flatMap(past -> past.onTime().whole().stream().boxed())
                    .toList();
            if (quarters.size() == 4 && year.share("on-time-all").whole().isPresent()) {
                assertThat(year.share("on-time-all").whole())
                        .hasValue(quarters.stream().mapToLong(count -> count).sum());
            }
        });
    }

    @Test
    void spreadsheet_and_document_hold_every_question() {
        String csv = manager.get("/watch/foi.csv").response().body();
        Questions.ALL.forEach(question -> assertThat(csv).contains("\r\n" + question.id() + ","));
        assertThat(csv).contains("not recorded in cases");
        byte[] word = manager.bytes("/watch/foi/word");
        assertThat(new String(word, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(FoiReport.of(answering.all(Town.EXEMPLAR).orElseThrow(), "Exemplar", town.today())
                        .faults())
                .isEmpty();
    }

    @Test
    void others_may_not_read_them_and_somebody_without_an_authority_is_told_what_to_do() {
        Browser officer = new Browser(port);
        officer.signIn(town.officer(Town.EXEMPLAR));
        assertThat(officer.get("/watch/foi").status()).isEqualTo(403);
        Browser stranger = new Browser(port);
        stranger.signIn(cast.person(Role.DIRECTOR));
        assertThat(stranger.get("/watch/foi").html().select("main").text()).contains("There is nothing to show yet");
    }
}
