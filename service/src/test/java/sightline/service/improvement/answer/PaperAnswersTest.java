package sightline.service.improvement.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.duty.Duties;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** A whole paper is answered on one page. */
@ReviewSite
final class PaperAnswersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Intake intake;

    @Autowired
    private Chains chains;

    @Autowired
    private Duties duties;

    private Browser cabinet;
    private TakenIn paper;
    private String path;
    private String first;
    private String second;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        cabinet = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER));
        paper = TakenIn.of(intake, chains, "Ring families.", "Write plainly.|in letters");
        path = "/recommendations/answers/" + paper.origin();
        first = String.valueOf(paper.ids().get(0));
        second = String.valueOf(paper.ids().get(1));
    }

    private Browser.Page save(Map<String, String> typed) {
        return cabinet.submit(cabinet.get(path), path, typed);
    }

    private long versions() {
        return hall.number(
                "select count(*) from improvement.answer where recommendation in (?, ?)",
                paper.ids().get(0),
                paper.ids().get(1));
    }

    @Test
    void what_is_typed_is_saved_and_what_is_missing_is_listed() {
        assertThat(cabinet.get(path).html().select("#missing li").eachText())
                .containsExactly("Recommendation 1: an answer", "Recommendation 2: an answer");
        assertThat(save(Map.of("verdict-" + first, "AGREED", "reasons-" + first, "It helps."))
                        .location())
                .endsWith("?done=saved");
        assertThat(cabinet.get(path).html().select("#missing li").eachText())
                .containsExactly(
                        "Recommendation 1: a post that owns it",
                        "Recommendation 1: a date or a period",
                        "Recommendation 2: an answer");
        assertThat(save(Map.of()).location()).endsWith("?done=nothing");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void a_day_and_a_cost_that_this_page_does_not_ask_for_stay_as_they_were() {
        String answer = "/recommendations/%s/answer".formatted(first);
        cabinet.submit(
                cabinet.get(answer),
                answer,
                Map.of(
                        "verdict-" + first, "AGREED",
                        "reasons-" + first, "It helps.",
                        "due-" + first + "-day", "1",
                        "due-" + first + "-month", "5",
                        "due-" + first + "-year", "2026",
                        "cost-" + first, "Two hours"));
        save(Map.of("reasons-" + first, "It helps, and it is cheap."));
        assertThat(cabinet.get(paper.path())
                        .html()
                        .select("#answer ~ .sl-answer")
                        .text())
                .contains("cheap", "1 May 2026", "Two hours", "version 2");
    }

    @Test
    void one_mistake_keeps_the_rest_in_the_form_and_saves_nothing() {
        Browser.Page page = save(Map.of(
                "verdict-" + first, "AGREED", "reasons-" + first, "It helps.", "verdict-" + second, "NOT_AGREED"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).containsExactly("Give the reasons, so that people understand the answer");
        assertThat(page.html().select("#reasons-" + first).text()).isEqualTo("It helps.");
        assertThat(versions()).isZero();
    }

    @Test
    void the_later_of_two_sees_both_texts_and_none_is_half_saved() {
        Browser.Page mine = cabinet.get(path);
        Browser director = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.DIRECTOR));
        director.submit(director.get(path), path, Map.of("verdict-" + first, "AGREED", "reasons-" + first, "Theirs."));
        Map<String, String> typed = Map.of(
                "verdict-" + first, "NOT_AGREED",
                "reasons-" + first, "Mine.",
                "verdict-" + second, "AGREED",
                "reasons-" + second, "Mine too.");
        Browser.Page page = cabinet.submit(mine, path, typed);
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("Theirs.", "Mine.");
        assertThat(versions()).isEqualTo(1);
        assertThat(cabinet.submit(page, path, Map.of()).status()).isEqualTo(302);
        assertThat(versions()).isEqualTo(3);
    }

    @Test
    void the_answer_is_published_once_everything_is_answered() {
        String publish = path + "/publish";
        paper.received(duties, Hall.today().minusDays(10));
        assertThat(cabinet.submit(cabinet.get(path), publish, Map.of()).mistakes())
                .containsExactly("Answer every recommendation before you publish the answer");
        save(Map.of("verdict-" + first, "AGREED", "reasons-" + first, "It helps."));
        save(Map.of("verdict-" + second + "-a", "NOTED", "reasons-" + second + "-a", "We read it."));
        assertThat(cabinet.submit(cabinet.get(path), publish, Map.of()).location())
                .isEqualTo(path + "?done=published");
        Browser.Page page = new Browser(port).get("/recommendations/papers/" + paper.origin());
        assertThat(page.html().select(".sl-clock--done").text())
                .contains("The whole answer was published on 14 February 2026, in time.");
        assertThat(page.html().select(".sl-rec__said").eachText()).containsExactly("Agreed", "Noted, not accepted");
    }
}
