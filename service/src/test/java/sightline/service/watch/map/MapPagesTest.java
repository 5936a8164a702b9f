package sightline.service.watch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.desk.Places;
import sightline.service.watch.live.Quarter;

/** The map of the way and the steps of late plans. */
@CaseSite
final class MapPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Places places;

    private Browser member;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        town.make(Town.EXEMPLAR);
        var person = cast.person(Role.COMMITTEE_MEMBER);
        places.place(person.id(), Town.EXEMPLAR);
        member = new Browser(port);
        member.signIn(person);
    }

    @Test
    void the_map_says_what_is_not_drawn_and_no_step_in_its_table_is_rare() {
        Browser.Page page = member.get("/watch/map");
        assertThat(page.heading()).isEqualTo("Where do the weeks go?");
        assertThat(page.html().select(".sl-map svg")).hasSize(1);
        assertThat(page.html().text()).contains("A step that fewer than six journeys have taken is not drawn");
        assertThat(page.html().select("details tbody tr td:nth-child(3)").eachText())
                .isNotEmpty()
                .allSatisfy(count ->
                        assertThat(Integer.parseInt(count.replace(",", "")) % 5).isZero())
                .doesNotContain("0");
        assertThat(page.html().select("a[href*=query=map]")).hasSize(1);
    }

    @Test
    void two_periods_stand_side_by_side_and_a_path_can_be_chosen() {
        Browser.Page page = member.get("/watch/map?stretch=milestones&through=FinalPlanIssued&against=year");
        assertThat(page.html().select("h2").eachText()).contains("What is different");
        assertThat(page.html().select("#through option[selected]").val()).isEqualTo("FinalPlanIssued");
        assertThat(member.get("/watch/map?from=1066&to=x&stretch=y&through=z&against=w")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_question_that_makes_no_sense_is_the_latest_year() {
        Quarter latest = Quarter.read("2025-Q4").orElseThrow();
        MapQuestion question = MapQuestion.read(Map.of("from", "2026-Q3", "to", "2027-Q1"), latest);
        assertThat(question.to()).isEqualTo(latest);
        assertThat(question.from().written()).isEqualTo("2025-Q1");
        assertThat(question.way().words()).isEqualTo("January to December 2025");
        MapQuestion before = MapQuestion.read(Map.of("from", "2025-Q3", "to", "2025-Q4", "against", "before"), latest);
        assertThat(before.other().orElseThrow().words()).isEqualTo("January to June 2025");
        assertThat(before.way().quarters()).isEqualTo(2);
    }

    @Test
    void late_plans_are_told_by_step_with_a_way_to_the_scorecard() {
        Browser.Page page = member.get("/watch/late");
        assertThat(page.heading()).isEqualTo("Which step made late plans late?");
        assertThat(page.html()
                        .select("a[href=/watch/scorecard/decided-in-six-weeks], a[href=/watch/scorecard/throughput]"))
                .isNotEmpty();
        assertThat(page.html().select("td[data-label^=Late plans]").eachText())
                .isNotEmpty()
                .doesNotContain("0", "1", "2", "3", "4");
        assertThat(page.html().select("a[href*=query=late]")).hasSize(1);
    }
}
