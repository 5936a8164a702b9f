package sightline.service.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.library.Leaflets;
import sightline.service.people.Browser;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** A person looks at each row beside its passage; nobody else sees it before. */
@ReviewSite
final class PaperPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    private Browser officer;
    private Browser anybody;
    private String path;

    @BeforeEach
    void add() {
        officer = Hall.browser(port, hall.officer());
        anybody = new Browser(port);
        path = Leaflets.add(officer, Leaflets.report());
    }

    @Test
    void each_field_stands_beside_its_passage_and_what_is_not_printed_says_so() {
        Element second = rows(officer.get(path)).get(1);
        assertThat(second.select("h2").text()).startsWith("Recommendation 2").contains("To look at");
        assertThat(marked(second, "To whom")).isEqualTo("Director of Lighthouses");
        assertThat(marked(second, "By when")).isEqualTo("by 31 May 2025");
        assertThat(marked(second, "Reasons")).isEqualTo("white is seen from farther away");
        assertThat(marked(second, "Recommendation")).startsWith("That the Director of Lighthouses reviews");
        assertThat(second.select(".sl-row__passage").text()).contains("Recommendation 1: That");
        assertThat(second.select(".sl-note").text())
                .isEqualTo("Nothing is printed for: heading, who answered, what came of it.");
        assertThat(rows(officer.get(path)).get(2).select(".sl-note").text()).contains("answer, reasons");
    }

    @Test
    void nobody_else_sees_a_row_before_it_is_accepted() {
        assertThat(anybody.get(path).status()).isEqualTo(404);
        Element form = rows(officer.get(path)).getFirst().selectFirst("form[action$=/accept]");
        assertThat(form).isNotNull();
        officer.submit(officer.get(path), path + "/accept", Map.of("seen", seen(0)));
        Browser.Page page = anybody.get(path);
        assertThat(page.heading()).isEqualTo("What does this paper recommend?");
        assertThat(page.html().select(".sl-row h2").eachText()).containsExactly("Recommendation 1");
        assertThat(page.html().text()).contains("Agreed").doesNotContain("reviews the lighthouse");
        assertThat(anybody.get(path + "/text").location()).contains("/sign-in");
        assertThat(anybody.get(path + "/file").location()).contains("/sign-in");
        Browser member = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER));
        assertThat(member.get(path + "/add").status()).isEqualTo(403);
        assertThat(member.get(path).html().select("form[action$=/accept]")).isEmpty();
    }

    @Test
    void all_that_the_page_shows_is_accepted_at_once_and_stands_in_the_record() {
        Browser.Page page = officer.get(path);
        assertThat(page.html().text()).contains("Accept all 3 rows above");
        List<String> seen = page.html()
                .select("form:has(button:contains(Accept all)) input[name=seen]")
                .eachAttr("value");
        assertThat(seen).hasSize(3);
        officer.submit(page, path + "/accept", Map.of("seen", String.join(",", seen)));
        assertThat(officer.get(path).html().text()).contains("3 accepted, 0 struck out, 0 still to look at.");
        assertThat(hall.number(
                        "select count(*) from record_entry where kind = 'PAPER_KEPT' and subject = ?",
                        "paper:" + path.replaceAll("\\D", "")))
                .isEqualTo(2);
    }

    @Test
    void a_row_is_struck_out_and_put_back() {
        officer.submit(officer.get(path), path + "/strike", Map.of("seen", seen(2)));
        Element third = rows(officer.get(path)).get(2);
        assertThat(third.text()).contains("Struck out", "counts the otters");
        assertThat(third.select("form[action$=/accept]")).isEmpty();
        officer.submit(officer.get(path), path + "/put-back", Map.of("seen", seen(2)));
        assertThat(rows(officer.get(path)).get(2).text()).contains("To look at");
    }

    @Test
    void nothing_is_accepted_in_a_version_that_was_not_seen() {
        String before = seen(0);
        correct(0, Map.of("due", "within nine days"));
        Browser.Page done = officer.submit(officer.get(path), path + "/accept", Map.of("seen", before));
        assertThat(done.location()).contains("done=overtaken");
        assertThat(officer.follow(done).html().text()).contains("Look at it again");
        assertThat(anybody.get(path).status()).isEqualTo(404);
    }

    @Test
    void a_correction_that_no_passage_says_is_told_as_such() {
        String edit = edit(0);
        assertThat(officer.get(edit).html().select(".sl-passage mark").text()).contains("answers each letter");
        Browser.Page saved = officer.submit(
                officer.get(edit), edit, Map.of("became", "Nine letters in ten were answered.", "accept", "yes"));
        assertThat(saved.location()).contains("done=accept");
        Element first = rows(officer.get(path)).getFirst();
        assertThat(first.text()).contains("Accepted", "No passage of this paper says so");
        assertThat(anybody.get(path).html().text()).contains("Nine letters in ten were answered.");
    }

    @Test
    void an_answer_needs_a_passage_that_is_printed() {
        String edit = edit(2);
        Browser.Page page = officer.submit(
                officer.get(edit), edit, Map.of("reply", "AGREED", "quote", "We like otters", "words", ""));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Enter the recommendation’s words, or strike the row out instead",
                        "These words aren’t in the paper as it was read. Copy them out of the paper’s text");
        assertThat(page.html().select("#quote").text()).isEqualTo("We like otters");
        correct(2, Map.of("reply", "AGREED", "quote", "It is in\nthe work plan"));
        assertThat(marked(rows(officer.get(path)).get(2), "Answer")).isEqualTo("It is in the work plan");
    }

    @Test
    void the_later_of_two_editors_sees_both_texts() {
        String edit = edit(1);
        Browser.Page mine = officer.get(edit);
        Browser other = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.ANALYST));
        other.submit(other.get(edit), edit, Map.of("addressee", "The harbour master"));
        Browser.Page page = officer.submit(mine, edit, Map.of("addressee", "The lighthouse keeper"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("The harbour master", "The lighthouse keeper");
        assertThat(page.html().select("#addressee").val()).isEqualTo("The lighthouse keeper");
        assertThat(officer.submit(page, edit, Map.of()).location()).contains("done=corrected");
        assertThat(rows(officer.get(path)).get(1).text()).contains("The lighthouse keeper");
    }

    @Test
    void a_part_is_added_and_taken_out_again() {
        correct(0, Map.of("part-1-label", "a)", "part-1-words", "letters by post"));
        assertThat(rows(officer.get(path)).getFirst().text()).contains("Part a) letters by post");
        correct(0, Map.of("part-1-words", ""));
        assertThat(rows(officer.get(path)).getFirst().text()).doesNotContain("letters by post");
    }

    @Test
    void what_was_missed_is_added_with_its_passage() {
        String add = path + "/add";
        assertThat(officer.submit(officer.get(add), add, Map.of("passage", "Feed the otters"))
                        .mistakes())
                .singleElement()
                .asString()
                .startsWith("These words aren’t in the paper");
        assertThat(officer.submit(officer.get(add), add, Map.of("passage", "counts the otters"))
                        .mistakes())
                .containsExactly("This is in the rows already: Recommendation 3");
        Browser.Page added = officer.submit(officer.get(add), add, Map.of("passage", "Response of\n the Cabinet"));
        assertThat(officer.follow(added).heading()).isEqualTo("What does the paper say here?");
        assertThat(rows(officer.get(path)).get(3).text()).contains("Added by hand", "To look at");
    }

    @Test
    void the_whole_text_the_file_and_the_record_can_be_had() {
        assertThat(officer.get(path + "/text").html().select("mark")).hasSize(3);
        assertThat(officer.get(path + "/text?part=99").status()).isEqualTo(200);
        Browser.Page file = officer.get(path + "/file");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        assertThat(officer.get(path + "/record.json").response().body())
                .startsWith("{\"schema\":\"sightline-paper/1\"");
    }

    @Test
    void a_paper_that_recommends_nothing_says_so_and_one_that_only_answers_shows_its_answers() {
        assertThat(officer.get(Leaflets.add(officer, Leaflets.news())).html().text())
                .contains("No recommendation was found in this paper");
        Element row =
                rows(officer.get(Leaflets.add(officer, Leaflets.answer()))).getFirst();
        assertThat(row.text()).contains("Answer to recommendation 9", "Agreed in principle");
    }

    @Test
    void an_unknown_paper_or_row_is_not_found() {
        assertThat(officer.get("/papers/999999").status()).isEqualTo(404);
        assertThat(officer.get(path + "/rows/999999").status()).isEqualTo(404);
        assertThat(officer.get("/papers/999999/text").status()).isEqualTo(404);
    }

    private void correct(int row, Map<String, String> typed) {
        String edit = edit(row);
        assertThat(officer.submit(officer.get(edit), edit, typed).location()).contains("done=corrected");
    }

    private String edit(int row) {
        return rows(officer.get(path)).get(row).select("a[href*=/rows/]").attr("href");
    }

    private String seen(int row) {
        return rows(officer.get(path)).get(row).select("input[name=seen]").attr("value");
    }

    private static List<Element> rows(Browser.Page page) {
        return page.html().select(".sl-row");
    }

    private static String marked(Element row, String field) {
        return row.select(".sl-row__field:has(dt:matches(^%s$)) mark".formatted(field))
                .text();
    }
}
