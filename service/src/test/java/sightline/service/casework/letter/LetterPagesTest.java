package sightline.service.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.journal.Assignments;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.account.Person;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** From what happened to a letter in hand. */
@CaseSite
final class LetterPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Cast cast;

    @Autowired
    Assignments assignments;

    @Autowired
    Ledger record;

    @Autowired
    JdbcClient database;

    private Browser officer;
    private String journey;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        officer = new Browser(port);
        Person person = town.officer(Town.EXEMPLAR);
        officer.signIn(person);
        journey = refused();
        assignments.give(town.desk(Town.EXEMPLAR, person), List.of(journey), java.util.Optional.of(person.id()));
        town.at(
                Town.EXEMPLAR,
                () -> database.sql("delete from casework.letterhead").update());
        town.at(
                Town.EXEMPLAR,
                () -> database.sql("delete from casework.letter_words").update());
    }

    /** A journey whose last step with a letter was a refusal. */
    private String refused() {
        return town.journeys(Town.EXEMPLAR, JourneyState.REFUSED).getFirst();
    }

    private Browser.Page newest() {
        Browser.Page list = officer.get("/cases/%s/letters".formatted(journey));
        return officer.get(list.html().select(".sl-papers a").attr("href"));
    }

    private Map<String, String> letterhead() {
        Map<String, String> texts = new HashMap<>();
        Arrays.stream(Letterhead.Entry.values()).forEach(entry -> texts.put(entry.field(), "The " + entry.label()));
        return texts;
    }

    private Browser manager() {
        Browser manager = new Browser(port);
        manager.signIn(town.manager(Town.EXEMPLAR));
        return manager;
    }

    private long printed() {
        return record.read(Town.EXEMPLAR, 1)
                .filter(link -> link.kind().equals(Kind.PRINTED.name()))
                .filter(link ->
                        link.subject().filter(("journey:" + journey)::equals).isPresent())
                .count();
    }

    @Test
    void a_letter_shows_what_is_missing_and_is_given_out_when_nothing_is() {
        Browser.Page gaps = newest();
        String path = gaps.response().uri().getPath();
        assertThat(gaps.html().select(".sl-gap")).isNotEmpty();
        assertThat(gaps.html().select("a[href$=/word]")).isEmpty();
        Browser.Page refused = officer.get(path + "/word");
        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.location()).isEqualTo(path + "#missing");
        long before = printed();

        Browser manager = manager();
        Browser.Page saved = manager.submit(manager.get("/caseload/letterhead"), "/caseload/letterhead", letterhead());
        assertThat(saved.location()).isEqualTo("/caseload/letterhead?done=saved");
        officer.submit(gaps, path, Map.of("words", "The school can meet these needs."));

        Browser.Page whole = officer.get(path);
        assertThat(whole.html().select(".sl-gap").eachText()).isEmpty();
        assertThat(whole.html().select(".sl-letter").text()).contains("The school can meet these needs.");
        Browser.Page word = officer.get(whole.html().select("a[href$=/word]").attr("href"));
        assertThat(word.status()).isEqualTo(200);
        assertThat(word.header("Content-Type")).contains("wordprocessingml");
        assertThat(word.header("Content-Disposition"))
                .matches("attachment; filename=\"(assess|issue)-no-[a-z0-9-]+\\.docx\"");
        assertThat(printed()).isEqualTo(before + 1);
    }

    @Test
    void two_officers_who_write_reasons_at_once_see_both() {
        Browser.Page mine = newest();
        String path = mine.response().uri().getPath();
        officer.submit(officer.get(path), path, Map.of("words", "Theirs"));

        Browser.Page page = officer.submit(mine, path, Map.of("words", "Mine"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("Theirs", "Mine");
        assertThat(page.html().select("#words").text()).isEqualTo("Mine");
        assertThat(officer.submit(page, path, Map.of("words", "Both")).status()).isEqualTo(302);
    }

    @Test
    void two_managers_who_change_the_letterhead_at_once_see_both() {
        Browser manager = manager();
        Browser.Page mine = manager.get("/caseload/letterhead");
        Map<String, String> typed = letterhead();
        manager.submit(mine, "/caseload/letterhead", typed);
        typed.put("telephone", "Mine");

        Browser.Page page = manager.submit(mine, "/caseload/letterhead", typed);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside")).hasSize(1);
        assertThat(manager.submit(page, "/caseload/letterhead", typed).location())
                .endsWith("done=saved");
        typed.put("email", "x".repeat(501));
        assertThat(manager.submit(manager.get("/caseload/letterhead"), "/caseload/letterhead", typed)
                        .mistakes())
                .containsExactly("Email address of the SEND team must have at most 500 characters");
    }

    @Test
    void a_letterhead_is_of_one_authority() {
        Browser manager = manager();
        manager.submit(manager.get("/caseload/letterhead"), "/caseload/letterhead", letterhead());
        Browser other = new Browser(port);
        other.signIn(town.manager(Town.ELSEWHERE));

        assertThat(other.get("/caseload/letterhead").html().select("#telephone").text())
                .isEmpty();
        assertThat(officer.get("/caseload/letterhead").status()).isEqualTo(403);
    }

    @Test
    void what_is_written_into_a_letter_is_only_text() {
        Browser.Page page = newest();
        String path = page.response().uri().getPath();
        officer.submit(page, path, Map.of("words", "<script>alert(1)</script>{officer}"));

        assertThat(officer.get(path).html().select("main script")).isEmpty();
        assertThat(officer.get(path).html().select(".sl-letter").text()).contains("<script>", "{officer}");
    }

    @Test
    void another_authority_finds_no_letter_here() {
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(town.officer(Town.ELSEWHERE));
        String base = "/cases/%s/letters".formatted(town.onlyInExemplar());

        assertThat(elsewhere.get(base).status()).isEqualTo(404);
        assertThat(elsewhere.get(base + "/assess-no/2025-01-01").status()).isEqualTo(404);
        assertThat(elsewhere.get(base + "/assess-no/2025-01-01/word").status()).isEqualTo(404);
        assertThat(officer.get("/cases/%s/letters/assess-no/x".formatted(journey))
                        .status())
                .isEqualTo(404);
    }
}
