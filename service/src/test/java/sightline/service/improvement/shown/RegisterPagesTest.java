package sightline.service.improvement.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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

/** The list of recommendations, and the page of one. */
@ReviewSite
final class RegisterPagesTest {

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

    private Browser anybody;

    @BeforeEach
    void open() {
        cast.forgetFailedTries();
        anybody = new Browser(port);
    }

    private List<String> words(String query) {
        return anybody.get("/recommendations?" + query)
                .html()
                .select(".sl-rec__words")
                .eachText();
    }

    private void act(TakenIn paper, String stage, String due) {
        long action = hall.number("""
                insert into improvement.action (authority, words, due) values ('990', 'Call on Fridays', ?::date)
                returning id
                """, due);
        hall.change(
                "insert into improvement.action_origin (authority, action, recommendation) values ('990', ?, ?)",
                action,
                paper.ids().getFirst());
        hall.change("""
                insert into improvement.action_move (authority, action, number, stage, day, at)
                values ('990', ?, 1, ?, date '2026-01-10', now())
                """, action, stage);
    }

    @Test
    void everybody_filters_by_paper_answer_stage_and_what_is_overdue() {
        TakenIn paper = TakenIn.of(intake, chains, "Ring families.", "Write plainly.");
        String only = "paper=" + paper.origin();
        assertThat(words(only)).hasSize(2);
        act(paper, "UNDER_WAY", "2026-02-01");
        assertThat(words(only + "&stage=UNDER_WAY")).singleElement().asString().contains("Ring families.");
        assertThat(words(only + "&late=yes")).singleElement().asString().contains("Ring families.");
        assertThat(anybody.get("/recommendations?late=yes&" + only)
                        .html()
                        .select(".sl-rec__late")
                        .text())
                .isEqualTo("Action overdue by 13 days");
        assertThat(words(only + "&answer=NONE")).hasSize(2);
        assertThat(words(only + "&council=991")).isEmpty();
        assertThat(anybody.get("/recommendations?council=991&" + only).html().text())
                .contains("No recommendation is like that.");
        assertThat(anybody.get("/recommendations?page=9999&" + only).html().select(".sl-rec__one"))
                .hasSize(2);
    }

    @Test
    void the_counts_the_picture_and_its_table_say_the_same() {
        TakenIn paper = TakenIn.of(intake, chains, "Ring families.", "Write plainly.");
        act(paper, "DONE", "2026-02-01");
        Browser.Page page = anybody.get("/recommendations?paper=" + paper.origin());
        assertThat(page.html().select(".sl-chart figcaption").text())
                .isEqualTo("Of 2 recommendations: 1 waiting for an answer, 1 carried out.");
        assertThat(page.html().select(".sl-figure").eachText())
                .containsExactly(
                        "2 recommendations",
                        "0 answered, 0 of them agreed at least in part",
                        "1 carried out. Carried out does not mean that it worked: that is looked at by itself");
        assertThat(page.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_recommendation_says_what_happens_next_by_when_and_who() {
        TakenIn paper = TakenIn.of(intake, chains, "Ring families.");
        assertThat(next(paper)).contains("Nobody has written down yet when the paper was received");
        paper.received(duties, Hall.today().minusDays(100));
        assertThat(next(paper))
                .contains("The answer is overdue.", "By when 5 January 2026 (overdue)", "Who The executive");
        act(paper, "PLANNED", "2026-06-01");
        assertThat(next(paper)).contains("Planned: Call on Fridays", "1 June 2026", "No post owns it yet");
    }

    private String next(TakenIn paper) {
        return anybody.get(paper.path()).html().select(".sl-next-box").text();
    }

    @Test
    void those_who_take_part_find_the_ways_to_their_work_and_others_do_not() {
        TakenIn paper = TakenIn.of(intake, chains, "Ring families.");
        assertThat(anybody.get(paper.path()).html().select("main a[href$=/answer], main a[href$=/close]"))
                .isEmpty();
        Browser cabinet = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER));
        assertThat(cabinet.get(paper.path()).html().select("main a[href$=/answer], main a[href$=/close]"))
                .hasSize(1);
        assertThat(Hall.browser(port, hall.officer())
                        .get(paper.path())
                        .html()
                        .select("main a[href$=/answer], main a[href$=/close]"))
                .hasSize(2);
        Browser member = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER));
        assertThat(member.get(paper.path()).html().select("main a[href$=/answer]"))
                .isEmpty();
        Browser elsewhere = Hall.browser(port, hall.person(Hall.ELSEWHERE, Role.CABINET_MEMBER));
        assertThat(elsewhere.get(paper.path()).html().select("main a[href$=/answer]"))
                .isEmpty();
        assertThat(anybody.get("/")
                        .html()
                        .select("nav a[href=/recommendations]")
                        .text())
                .isEqualTo("Recommendations");
    }

    @Test
    void what_is_not_shown_is_only_there_for_its_own_authority() {
        TakenIn paper = TakenIn.on(intake, chains, Hall.today(), false, "Ring families.");
        for (String path : List.of(paper.path(), "/recommendations/papers/" + paper.origin())) {
            assertThat(anybody.get(path).status()).as(path).isEqualTo(404);
            assertThat(Hall.browser(port, hall.officer()).get(path).status())
                    .as(path)
                    .isEqualTo(200);
            assertThat(Hall.browser(port, hall.person(Hall.ELSEWHERE, Role.SCRUTINY_OFFICER))
                            .get(path)
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(words("paper=" + paper.origin())).isEmpty();
    }

    @Test
    void a_long_list_goes_over_pages() {
        String[] many = IntStream.rangeClosed(1, 31)
                .mapToObj(number -> "Do thing %d.".formatted(number))
                .toArray(String[]::new);
        TakenIn paper = TakenIn.of(intake, chains, many);
        String list = "/recommendations?paper=" + paper.origin();
        assertThat(anybody.get(list).html().select(".sl-rec__one")).hasSize(30);
        String second = anybody.get(list).html().select("a[rel=next]").attr("href");
        assertThat(anybody.get(second).html().select(".sl-rec__one")).hasSize(1);
    }

    @Test
    void a_paper_without_recommendations_says_so() {
        TakenIn paper = TakenIn.of(intake, chains);
        assertThat(anybody.get("/recommendations/papers/" + paper.origin())
                        .html()
                        .text())
                .contains("This paper recommends nothing that stands here.");
        Browser cabinet = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER));
        assertThat(cabinet.get("/recommendations/answers/" + paper.origin())
                        .html()
                        .text())
                .contains("there is nothing to answer");
    }
}
