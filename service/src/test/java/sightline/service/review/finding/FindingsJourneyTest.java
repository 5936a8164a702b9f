package sightline.service.review.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.book.ReviewBooks;

/** From the first theme to a recommendation that anybody can follow back to its evidence. */
@ReviewSite
final class FindingsJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Cast cast;

    @Autowired
    Ledger record;

    @Autowired
    ReviewBooks books;

    private Ledge ledge;
    private Browser officer;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        ledge = new Ledge(hall, port);
        officer = ledge.browser(hall.officer());
    }

    @Test
    void an_empty_review_says_where_to_begin() {
        String path = "/reviews/" + hall.review();
        Browser.Page page = officer.get(path + "/findings");
        assertThat(page.html().text()).contains("Nothing is written here yet.");
        assertThat(page.html().select("a.govuk-button").attr("href")).isEqualTo(path + "/findings/themes");
        assertThat(officer.get(path + "/findings/board").html().text()).contains("The board is empty.");
        assertThat(officer.get(path + "/findings/tree").html().text()).contains("There is no recommendation yet.");
        assertThat(officer.get(path + "/findings/withdrawn").html().text()).contains("Nothing is taken back.");
    }

    @Test
    void a_finding_is_written_first_and_then_asked_what_shows_it() {
        long call = ledge.evidence("A parent’s call", "FAMILY", "a parent", "Nobody rang us back for a year.");
        long note = ledge.evidence("A note of the team", "STAFF", "a case officer", "There is no time to ring.");
        ledge.line(1, "Do families hear back?");
        Browser.Page added = officer.submit(
                officer.get(ledge.path + "/findings/new"),
                ledge.path + "/findings/new",
                Map.of(
                        "words",
                        "Families wait for calls.",
                        "kind",
                        "WEAKNESS",
                        "theme",
                        String.valueOf(ledge.theme),
                        "line",
                        "1"));
        long finding = ledge.last("finding");
        String choose = "%s/findings/%d/evidence".formatted(ledge.path, finding);
        assertThat(added.location()).isEqualTo(choose);

        Browser.Page found = officer.get(choose + "?version=0&q=RANG%20year&ticked=" + note);
        assertThat(ledge.texts(found, "input[name=ticked][checked] + label"))
                .containsExactly("E%d A note of the team".formatted(note));
        assertThat(ledge.texts(found, "input[name=ticked]:not([checked]) + label"))
                .containsExactly("E%d A parent’s call".formatted(call));
        assertThat(found.html().select(".govuk-checkboxes__hint").text()).contains("Nobody rang us back for a year.");

        Browser.Page both = officer.get("%s?version=0&ticked=%d&ticked=%d".formatted(choose, call, note));
        Browser.Page saved = officer.submit(
                both,
                choose,
                Map.of("_csrf", both.html().select("button[name=_csrf]").val()));
        assertThat(saved.location()).isEqualTo("%s/findings?done=saved#finding-%d".formatted(ledge.path, finding));
        Browser.Page list = officer.get(ledge.path + "/findings?done=saved");
        assertThat(list.html().select("#finding-" + finding).text())
                .contains("F" + finding, "A weakness", "Families wait for calls.", "line 1")
                .contains("Shown by 2 items from 2 independent sources (families, council staff).");
        assertThat(list.html().select("#finding-%d a[href=%s/evidence/%d]".formatted(finding, ledge.path, call)))
                .isNotEmpty();
    }

    @Test
    void the_csrf_token_never_gets_into_an_address() {
        long finding = ledge.finding(officer, "Families wait.", ledge.evidence("A call", "FAMILY", "a parent", ""));
        Browser.Page page = officer.get("%s/findings/%d/evidence".formatted(ledge.path, finding));
        assertThat(page.html().select("form[method=get] input[name=_csrf]")).isEmpty();
        assertThat(page.html().select("form[method=get] button[name=_csrf]").attr("formmethod"))
                .isEqualTo("post");
    }

    @Test
    void a_quotation_is_kept_with_its_evidence() {
        long call = ledge.evidence("A call", "FAMILY", "a parent", "Nobody rang us back.");
        long finding = ledge.finding(officer, "Families wait.", call);
        String edit = "%s/findings/%d".formatted(ledge.path, finding);
        officer.submit(officer.get(edit), edit, Map.of("quote-" + call, "Nobody rang us back"));
        assertThat(officer.get(ledge.path + "/findings")
                        .html()
                        .select("#finding-%d blockquote".formatted(finding))
                        .text())
                .isEqualTo("“Nobody rang us back”");
    }

    @Test
    void the_chain_can_be_followed_from_either_end() {
        long call = ledge.evidence("A call", "FAMILY", "a parent", "");
        hall.change(
                "insert into review.line (authority, review, number, position, question) values ('990', ?, 1, 1, 'Why?')",
                ledge.review);
        hall.change(
                "insert into review.evidence_line (authority, review, evidence, line) values ('990', ?, ?, 1)",
                ledge.review,
                call);
        long finding = ledge.finding(officer, "Families wait.", call);
        long conclusion = ledge.conclusion(officer, "Waiting costs trust.", finding);
        long recommendation = ledge.recommendation(officer, "Ring families back.", "OPERATIONAL", conclusion);

        Browser.Page list = officer.get(ledge.path + "/findings");
        assertThat(list.html().select("#finding-%d a[href=#conclusion-%d]".formatted(finding, conclusion)))
                .hasSize(1);
        assertThat(list.html().select("#conclusion-%d a[href=#finding-%d]".formatted(conclusion, finding)))
                .hasSize(1);
        assertThat(list.html()
                        .select("#conclusion-%d a[href=#recommendation-%d]".formatted(conclusion, recommendation)))
                .hasSize(1);
        assertThat(list.html()
                        .select("#recommendation-%d a[href=#conclusion-%d]".formatted(recommendation, conclusion)))
                .hasSize(1);
        Browser.Page board = officer.get(ledge.path + "/findings/board");
        assertThat(ledge.texts(board, ".sl-board h3"))
                .containsExactly("What we found", "What we conclude", "What we recommend");
        assertThat(board.html()
                        .select("#recommendation-%d a[href=#conclusion-%d]".formatted(recommendation, conclusion)))
                .hasSize(1);
        Browser.Page tree = officer.get(ledge.path + "/findings/tree");
        assertThat(tree.html().select("details details details").text())
                .contains("F" + finding, "E" + call, "Line 1", "Why?");
        CitedBy cited = CitedBy.of(books.read(hall.inside(ledge.review)), call);
        assertThat(cited.findings()).extracting(one -> one.id()).containsExactly(finding);
        assertThat(cited.conclusions()).extracting(one -> one.id()).containsExactly(conclusion);
        assertThat(cited.recommendations()).extracting(one -> one.id()).containsExactly(recommendation);
    }

    @Test
    void a_recommendation_says_to_whom_what_by_when_and_how_one_will_know() {
        long conclusion = ledge.conclusion(officer, "Waiting costs trust.", 0);
        String fresh = ledge.path + "/recommendations/new";
        officer.submit(
                officer.get(fresh + "?conclusion=" + conclusion),
                fresh,
                Map.ofEntries(
                        Map.entry("words", "Ring families back."),
                        Map.entry("parts", "Within two days\n\nIn their own language"),
                        Map.entry("kind", "STRATEGIC"),
                        Map.entry("theme", String.valueOf(ledge.theme)),
                        Map.entry("to", "PARTNER"),
                        Map.entry("addressee", "The health board"),
                        Map.entry("due-day", "1"),
                        Map.entry("due-month", "9"),
                        Map.entry("due-year", "2026"),
                        Map.entry("indicator", "on_time_ex"),
                        Map.entry("measure", "Nine of ten calls"),
                        Map.entry("cost", "About half a post"),
                        Map.entry("power", "Section 1 of something")));
        assertThat(officer.get(ledge.path + "/findings")
                        .html()
                        .select("#recommendation-" + ledge.last("recommendation"))
                        .text())
                .contains(
                        "Strategic", "(a) Within two days", "(b) In their own language", "A partner: The health board")
                .contains("1 September 2026", "Plans on time, without exceptions", "Nine of ten calls")
                .contains("About half a post", "Section 1 of something");
    }

    @Test
    void what_is_missing_stops_nothing_but_what_is_wrong_is_said_and_nothing_typed_is_lost() {
        String fresh = ledge.path + "/recommendations/new";
        Browser.Page page = officer.submit(
                officer.get(fresh),
                fresh,
                Map.of("words", "Ring back.", "due-day", "31", "due-month", "2", "due-year", "2026", "cost", "None"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Choose how far it reaches",
                        "The day must be a real one, such as 14 2 2026",
                        "Choose the theme that it belongs to");
        assertThat(page.html().select("#words").text()).isEqualTo("Ring back.");
        assertThat(page.html().select("#cost").text()).isEqualTo("None");
        assertThat(page.html().title()).startsWith("Error: ");
        assertThat(officer.submit(
                                page,
                                fresh,
                                Map.of("kind", "STRATEGIC", "theme", String.valueOf(ledge.theme), "due-day", "28"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void what_is_taken_back_leaves_its_reason_and_comes_back_with_its_links() {
        long finding = ledge.finding(officer, "Families wait.", ledge.evidence("A call", "FAMILY", "a parent", ""));
        long conclusion = ledge.conclusion(officer, "Waiting costs trust.", finding);
        String withdraw = "%s/findings/%d/withdraw".formatted(ledge.path, finding);
        assertThat(officer.submit(officer.get(withdraw), withdraw, Map.of("why", " "))
                        .mistakes())
                .containsExactly("Write why, so that others can understand it later");
        officer.submit(officer.get(withdraw), withdraw, Map.of("why", "It was said of another team"));

        Browser.Page list = officer.get(ledge.path + "/findings");
        assertThat(list.html().select("#finding-" + finding)).isEmpty();
        assertThat(list.html().select("#conclusion-" + conclusion).text()).contains("Rests on no finding yet.");
        assertThat(officer.get("%s/findings/%d".formatted(ledge.path, finding)).status())
                .isEqualTo(404);
        Browser.Page back = officer.get(ledge.path + "/findings/withdrawn");
        assertThat(back.html().text()).contains("It was said of another team", "14 February 2026", "Families wait.");
        officer.submit(back, "%s/findings/%d/restore".formatted(ledge.path, finding), Map.of());
        assertThat(officer.get(ledge.path + "/findings")
                        .html()
                        .select("#conclusion-" + conclusion)
                        .text())
                .contains("Rests on F" + finding);
        assertThat(officer.get(ledge.path + "/findings/withdrawn").html().text())
                .contains("Nothing is taken back.");
    }

    @Test
    void every_change_is_in_the_record() {
        long before = changes();
        ledge.finding(officer, "Families wait.", ledge.evidence("A call", "FAMILY", "a parent", ""));
        assertThat(changes()).isEqualTo(before + 1);
    }

    private long changes() {
        return record.read(Hall.EXEMPLAR, 1)
                .filter(link -> link.kind().equals(Kind.FINDING_CHANGED.name()))
                .count();
    }
}
