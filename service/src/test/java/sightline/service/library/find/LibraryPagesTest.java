package sightline.service.library.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.library.Leaflets;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Anybody searches what was accepted, by words and by meaning. */
@ReviewSite
final class LibraryPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Understanding understanding;

    private Browser officer;
    private Browser anybody;
    private String path;

    @BeforeEach
    void add() {
        officer = Hall.browser(port, hall.officer());
        anybody = new Browser(port);
        hall.change("delete from library.paper");
        path = Leaflets.add(officer, Leaflets.report());
    }

    @Test
    void only_accepted_rows_are_found_with_council_year_and_answer() {
        assertThat(words("/papers?q=lighthouse")).contains("Nothing in the library says this");
        accept();
        String found = words("/papers?q=lighthouse");
        assertThat(found)
                .contains(
                        "Recommendation 2 of, Letters that arrive",
                        "Ottermouth Council, 2024 (Answer of a cabinet)",
                        "Not agreed",
                        "white is seen from farther away",
                        "The paper doesn’t say");
        assertThat(anybody.get("/papers?q=lighthouses").html().select("mark").eachText())
                .contains("Lighthouses", "lighthouse");
    }

    @Test
    void other_words_of_like_meaning_are_found() {
        accept();
        understanding.now();
        Browser.Page page = anybody.get("/papers?q=how+long+correspondence+takes+until+parents+hear+back");
        assertThat(page.html().select(".sl-hit").eachText().getFirst())
                .contains("answers each letter of a family", "Other words, like meaning");
    }

    @Test
    void answers_and_kinds_of_paper_can_be_chosen() {
        accept();
        assertThat(hits("/papers?reply=NOT_AGREED")).containsExactly("Recommendation 2 of, Letters that arrive");
        assertThat(hits("/papers?kind=PEER_REVIEW")).isEmpty();
        assertThat(words("/papers?kind=PEER_REVIEW&q=otters")).contains("with this answer, in this kind of paper");
        assertThat(anybody.get("/papers?reply=x&kind=y&page=77").status()).isEqualTo(200);
    }

    @Test
    void the_papers_are_listed_and_those_that_wait_only_for_whoever_looks_at_them() {
        assertThat(words("/papers")).contains("No paper is in the library yet").doesNotContain("Letters that arrive");
        assertThat(officer.get("/papers").html().text()).contains("Waiting for somebody to look", "3 rows to look at");
        accept();
        assertThat(words("/papers")).contains("Letters that arrive", "3 recommendations, 1 agreed in full or in part");
        assertThat(officer.get("/papers").html().text()).doesNotContain("Waiting for somebody to look");
    }

    @Test
    void a_question_that_is_too_long_says_so_and_keeps_the_words() {
        Browser.Page page = anybody.get("/papers?q=" + "otter+".repeat(60));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).containsExactly("Search for at most 300 characters");
        assertThat(page.html().select("#q").val()).startsWith("otter otter");
    }

    @Test
    void signs_that_mean_something_to_a_search_do_no_harm() {
        accept();
        for (String words : List.of("%22", "-otters", "%26+%7C+%21", "%27%3B+--", "(((")) {
            assertThat(anybody.get("/papers?q=" + words).status()).as(words).isEqualTo(200);
        }
    }

    @Test
    void a_corrected_row_is_found_by_its_new_words() {
        accept();
        String edit = officer.get(path).html().select("a[href*=/rows/]").attr("href");
        officer.submit(officer.get(edit), edit, Map.of("words", "That the Head of Post keeps pigeons."));
        assertThat(hits("/papers?q=pigeons").getFirst()).startsWith("Recommendation 1 of");
        assertThat(anybody.get("/papers?q=pigeons").html().select("mark").eachText())
                .containsExactly("pigeons");
        assertThat(new String(Leaflets.report(), StandardCharsets.UTF_8)).doesNotContain("pigeons");
    }

    private void accept() {
        String seen = String.join(
                ",", officer.get(path).html().select("input[name=seen]").eachAttr("value"));
        officer.submit(officer.get(path), path + "/accept", Map.of("seen", seen));
    }

    private String words(String address) {
        return anybody.get(address).html().text();
    }

    private List<String> hits(String address) {
        return anybody.get(address).html().select(".sl-hit__item a").eachText();
    }
}
