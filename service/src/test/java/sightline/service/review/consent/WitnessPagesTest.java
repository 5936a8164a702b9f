package sightline.service.review.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.papers.plain.ReadingAge;
import sightline.service.people.Browser;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** A witness reads, corrects, agrees, withdraws, adds a word, and hears what came of it. */
@ReviewSite
final class WitnessPagesTest {

    private static final int EASY = 11;

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Ledger record;

    private WitnessStage stage;
    private Browser witness;
    private String path;

    @BeforeEach
    void open() {
        stage = new WitnessStage(hall, database, port);
        witness = new Browser(port);
        path = stage.link();
    }

    private String main() {
        return witness.get(path).html().select("main").text();
    }

    @Test
    void they_read_what_was_written_down_and_no_cache_or_search_engine_keeps_it() {
        Browser.Page page = witness.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main").text())
                .contains("We waited a year. Nobody rang.", "a parent of a child of nine")
                .doesNotContain("Amaryllis", "Quenby");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(stage.officer
                        .get(stage.corrections())
                        .html()
                        .select("tr:contains(a parent of a child)")
                        .text())
                .contains("14 February 2026", "0 of 1 said to be right");
    }

    @Test
    void they_say_that_it_is_right() {
        String right = path + "/right/" + stage.evidence;
        Browser.Page thanks = witness.follow(witness.submit(witness.get(path), right, Map.of()));
        assertThat(thanks.html().select("main").text()).contains("You said it is right");
        assertThat(stage.officer.get(stage.corrections()).html().text()).contains("1 of 1 said to be right");
        hall.change("update review.evidence set version = version + 1 where id = ?", stage.evidence);
        assertThat(main()).doesNotContain("You said it is right");
    }

    @Test
    void a_correction_stands_beside_the_text_until_the_officer_takes_it_over() {
        String correct = path + "/correct/" + stage.evidence;
        assertThat(witness.submit(witness.get(correct), correct, Map.of()).mistakes())
                .containsExactly("The text is still the same. Change it, or go back and say it is right");
        witness.submit(witness.get(correct), correct, Map.of("words", "We waited two years. Nobody rang."));
        assertThat(stage.words()).isEqualTo("1");
        assertThat(main()).contains("We waited a year.", "We waited two years.", "We have not read this yet.");

        Browser.Page waiting = stage.officer.get(stage.corrections());
        assertThat(waiting.html().select(".sl-beside").text()).contains("We waited a year.", "We waited two years.");
        String takeOver = waiting.html().select("form[action$=take-over]").attr("action");
        Browser.Page done = stage.officer.follow(stage.officer.submit(waiting, takeOver, Map.of()));
        assertThat(done.html().text())
                .contains("Taken over", "Nothing waits for an answer.", "1 of 1 said to be right");
        assertThat(stage.words()).isEqualTo("0");
        assertThat(main()).contains("We changed our text on 14 February 2026.", "You said it is right");
        assertThat(stage.officer.submit(waiting, takeOver, Map.of()).mistakes())
                .containsExactly("Somebody else has dealt with this. Your text is not kept");
    }

    @Test
    void what_they_want_to_change_is_no_longer_shown_as_right() {
        witness.submit(witness.get(path), path + "/right/" + stage.evidence, Map.of());
        String correct = path + "/correct/" + stage.evidence;
        witness.submit(witness.get(correct), correct, Map.of("words", "We waited two years. Nobody rang."));
        assertThat(main())
                .contains("We have not read this yet.")
                .doesNotContain("You said it is right", "This is right");
    }

    @Test
    void an_officer_can_answer_and_leave_the_text() {
        String correct = path + "/correct/" + stage.evidence;
        witness.submit(witness.get(correct), correct, Map.of("words", "Something else."));
        Browser.Page waiting = stage.officer.get(stage.corrections());
        String answer = waiting.html().select("form[action$=answer]").attr("action");
        assertThat(stage.officer.submit(waiting, answer, Map.of()).mistakes())
                .containsExactly("Write your answer, in at most 4,000 characters");
        stage.officer.submit(waiting, answer, Map.of("answer", "We heard it so. Can we talk?"));
        assertThat(stage.words()).isEqualTo("1");
        assertThat(main()).contains("We answered on 14 February 2026: We heard it so. Can we talk?");
    }

    @Test
    void an_item_that_changed_meanwhile_is_shown_beside_what_was_typed_on_both_sides() {
        String correct = path + "/correct/" + stage.evidence;
        Browser.Page before = witness.get(correct);
        Browser.Page right = witness.get(path);
        change("We waited ten months.");
        Browser.Page late = witness.submit(before, correct, Map.of("words", "We waited two years."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".sl-beside").text()).contains("We waited ten months.", "We waited two years.");
        assertThat(late.html().select("#words").text()).isEqualTo("We waited two years.");
        assertThat(witness.submit(right, path + "/right/" + stage.evidence, Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(witness.submit(late, correct, Map.of("words", "We waited two years."))
                        .location())
                .endsWith("?done=corrected");

        Browser.Page waiting = stage.officer.get(stage.corrections());
        change("We waited eleven months.");
        String takeOver = waiting.html().select("form[action$=take-over]").attr("action");
        Browser.Page overtaken = stage.officer.submit(waiting, takeOver, Map.of("words", "Two years, they say."));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.html().text()).contains("We waited eleven months.", "Somebody changed this item");
        assertThat(overtaken.html().select("textarea[name=words]").text()).isEqualTo("Two years, they say.");
        assertThat(stage.officer.submit(overtaken, takeOver, Map.of()).location())
                .endsWith("?done=taken-over");
    }

    private void change(String words) {
        hall.change("update review.evidence set words = ?, version = version + 1 where id = ?", words, stage.evidence);
    }

    @Test
    void what_they_agree_to_changes_all_their_evidence_at_once() {
        assertThat(main()).contains("Until you do, we do not use what you said.");
        String consent = path + "/consent";
        assertThat(witness.submit(witness.get(consent), consent, Map.of()).mistakes())
                .containsExactly("Choose how we may use what you said");
        for (ConsentChoice choice : ConsentChoice.values()) {
            witness.submit(witness.get(consent), consent, Map.of("consent", choice.name()));
            assertThat(consents()).containsExactly(choice.name(), choice.name());
            assertThat(main()).contains(choice.told());
        }
        assertThat(record.read(Hall.EXEMPLAR, 1)
                        .filter(link -> link.kind().equals(Kind.WITNESS_CHANGED.name()))
                        .filter(link -> link.subject()
                                .filter(("review:" + stage.review)::equals)
                                .isPresent())
                        .map(link -> link.body().values().toString())
                        .filter(body -> body.contains("agreed")))
                .hasSize(4);
    }

    private List<String> consents() {
        return hall.at(() -> database.sql("""
                        select consent from review.witness where id = ? union all
                        select consent from review.evidence where witness = ?
                        """)
                .params(stage.witness, stage.witness)
                .query((row, n) -> row.getString(1))
                .list());
    }

    @Test
    void a_choice_that_was_changed_meanwhile_is_shown_beside_theirs() {
        String consent = path + "/consent";
        Browser.Page before = witness.get(consent);
        hall.change("update review.witness set consent = 'QUOTE', version = version + 1 where id = ?", stage.witness);
        Browser.Page late = witness.submit(before, consent, Map.of("consent", "WITHDRAWN"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".sl-beside").text())
                .contains(ConsentChoice.QUOTE.words(), ConsentChoice.WITHDRAWN.words());
        assertThat(late.html().select("input[name=consent][checked]").val()).isEqualTo("WITHDRAWN");
        witness.submit(late, consent, Map.of("consent", "WITHDRAWN"));
        assertThat(consents()).containsExactly("WITHDRAWN", "WITHDRAWN");
    }

    @Test
    void a_word_is_left_and_answered() {
        String word = path + "/word";
        assertThat(witness.submit(witness.get(word), word, Map.of()).mistakes())
                .containsExactly("Write what you want to say");
        witness.submit(witness.get(word), word, Map.of("words", "When is the report out?"));
        Browser.Page waiting = stage.officer.get(stage.corrections());
        assertThat(waiting.html().select("form[action$=take-over]")).isEmpty();
        String answer = waiting.html().select("form[action$=answer]").attr("action");
        stage.officer.submit(waiting, answer, Map.of("answer", "In June."));
        assertThat(main()).contains("When is the report out?", "We answered on 14 February 2026: In June.");
    }

    @Test
    void when_the_report_is_out_they_hear_what_came_of_it_and_that_print_cannot_be_called_back() {
        assertThat(main()).doesNotContain("What came of it");
        finding("Families wait and are not told why.");
        assertThat(main()).doesNotContain("Families wait and are not told why.");
        hall.change("update review.review set state = 'PUBLISHED' where id = ?", stage.review);
        assertThat(main()).contains("The report is out.", "Families wait and are not told why.");
        String consent = path + "/consent";
        assertThat(witness.get(consent).html().text()).contains("We can’t call back copies");
        Browser.Page done =
                witness.follow(witness.submit(witness.get(consent), consent, Map.of("consent", "WITHDRAWN")));
        assertThat(done.html().text()).contains("Printed copies can’t be called back.");
        assertThat(stage.officer.get(stage.corrections()).html().text())
                .contains(
                        "what these witnesses said is withdrawn: a parent of a child of nine", "publish a new version");
    }

    private void finding(String words) {
        hall.change(
                "insert into review.theme (authority, review, name, position) values ('990', ?, 'Waiting', 1)",
                stage.review);
        hall.change("""
                insert into review.finding (authority, review, theme, words, kind, position)
                select authority, review, id, ?, 'WEAKNESS', 1 from review.theme where review = ?
                """, words, stage.review);
        hall.change("""
                insert into review.finding_evidence (authority, review, finding, evidence)
                select authority, review, id, ? from review.finding where review = ?
                """, stage.evidence, stage.review);
    }

    @Test
    void a_child_of_eleven_can_read_every_page() {
        List<String> pages = List.of("", "/consent", "/word", "/correct/" + stage.evidence);
        for (String page : pages) {
            String text = String.join(
                    ". ",
                    witness.get(path + page)
                            .html()
                            .select("main p, main h1, main h2, main li, main label, main button, main a")
                            .eachText());
            assertThat(text.split(" ")).as(page).hasSizeGreaterThan(20);
            assertThat(ReadingAge.of(text).orElseThrow().years())
                    .as("years for %s: %s", page, text)
                    .isLessThanOrEqualTo(EASY);
        }
        assertThat(ReadingAge.of("Notwithstanding the aforementioned considerations, stakeholders are respectfully"
                                + " requested to communicate their representations concerning documentation.")
                        .orElseThrow()
                        .years())
                .isGreaterThan(20);
    }
}
