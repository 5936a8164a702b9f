package sightline.service.improvement.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.improvement.Papers;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.ReviewDesk;

/** A line of sight says at each of its ten stations what there is, or that it is broken. */
@ReviewSite
final class LinePagesTest {

    private static final ReviewDesk DESK = ReviewDesk.system(Hall.EXEMPLAR);

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Intake intake;

    @Autowired
    private Chains chains;

    @Autowired
    private LinesOfSight lines;

    private List<Chain> paper;

    @BeforeEach
    void takeAPaperIn() {
        paper = take(true);
    }

    private List<Chain> take(boolean shown) {
        long origin = intake.take(DESK, Papers.peers(Hall.today().minusYears(1), shown), Papers.recommendations(3))
                .orElseThrow();
        return chains.all(DESK).stream()
                .filter(chain -> chain.origin().id() == origin)
                .toList();
    }

    private String path(Chain chain) {
        return "/recommendations/%d/line".formatted(chain.recommendation().id());
    }

    private LineOfSight line() {
        List<Chain> all = chains.all(DESK);
        return lines.shown(
                chains.find(DESK, paper.getFirst().recommendation().id()).orElseThrow(), all);
    }

    @Test
    void a_paper_from_outside_is_broken_before_and_after_what_it_recommends() {
        LineOfSight line = line();
        assertThat(line.stations()).extracting(Station::stop).containsExactly(Stop.values());
        assertThat(line.stations().stream().filter(Station::isThere).map(Station::stop))
                .containsExactly(Stop.RECOMMENDED);
        assertThat(line.sentence()).contains("“answered”: no answer", "“done”: no action");
        assertThat(line.others()).containsExactly(Stop.RECOMMENDED, Stop.RECOMMENDED);
    }

    @Test
    void an_answer_an_action_and_an_effect_mend_it_station_by_station() {
        long id = paper.getFirst().recommendation().id();
        hall.change("""
                insert into improvement.answer (authority, recommendation, version, verdict, reasons, day, at)
                values ('990', ?, 1, 'AGREED', 'We will.', date '2025-06-01', now())
                """, id);
        assertThat(there()).containsExactly(Stop.RECOMMENDED, Stop.ANSWERED);
        hall.change("insert into improvement.action (authority, words) values ('990', 'Answer letters ' || ?)", id);
        hall.change("""
                insert into improvement.action_origin (authority, action, recommendation)
                select '990', id, ? from improvement.action where words = 'Answer letters ' || ?
                """, id, id);
        assertThat(line().stations().get(8).phrase()).isEqualTo("Not carried out");
        hall.change("""
                insert into improvement.action_move (authority, action, number, stage, day, at)
                select '990', id, 1, 'DONE', date '2025-09-01', now() from improvement.action
                where words = 'Answer letters ' || ?
                """, id);
        hall.change("""
                insert into improvement.effect (authority, recommendation, day, indicator, query, digest, since, verdict,
                    words, at)
                values ('990', ?, date '2026-02-01', 'Share in time', 'q', '', date '2025-09-01', 'BETTER', 'Better.', now())
                """, id);
        assertThat(there()).containsExactly(Stop.RECOMMENDED, Stop.ANSWERED, Stop.DONE, Stop.CHANGED);
        assertThat(line().stations().getLast().phrase()).isEqualTo("Better");
    }

    private List<Stop> there() {
        return line().stations().stream()
                .filter(Station::isThere)
                .map(Station::stop)
                .toList();
    }

    @Test
    void everybody_may_look_along_it_and_hears_it_in_the_order_of_the_stations() {
        Browser.Page page = new Browser(port).get(path(paper.getFirst()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".sl-sight__stop")).hasSize(10);
        assertThat(page.html().select(".sl-sight__name").eachText())
                .first()
                .isEqualTo("Happened (the line is broken here)");
        assertThat(page.html().select(".sl-sight__river svg desc").text()).startsWith("The line is broken at");
        assertThat(page.html().text()).contains("P2: Answer each letter of a family within 2 days.");
    }

    @Test
    void a_paper_that_is_not_shown_has_no_public_line() {
        assertThat(new Browser(port).get(path(take(false).getFirst())).status()).isEqualTo(404);
    }

    @Test
    void the_picture_for_paper_holds_the_words_of_each_station() {
        String picture = LinesOfSight.picture(line(), "line");
        for (Stop stop : Stop.values()) {
            assertThat(picture).contains(">" + stop.words() + "<");
        }
        assertThat(picture).doesNotContain("style=").startsWith("<svg").endsWith("</svg>");
    }
}
