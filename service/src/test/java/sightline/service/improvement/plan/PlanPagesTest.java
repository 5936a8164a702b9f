package sightline.service.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.improvement.Yard;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** The one plan: as a table, by stage, over time, in four groups and under three lights; filtered. */
@ReviewSite
final class PlanPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient database;

    private Yard yard;
    private Browser member;
    private long post;
    private String mine;

    @BeforeEach
    void plan() {
        cast.forgetFailedTries();
        yard = new Yard(hall, intake, database);
        member = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER));
        post = yard.post("Post of a plan " + hall.number("select count(*) from improvement.post"));
        mine = "/plan?post=" + post;
        owned("Late one", "2026-01-01", "UNDER_WAY");
        owned("Done one", "2026-01-01", "DONE");
        owned("Given up", "2026-01-01", "NOT_FEASIBLE");
        owned("Ahead one", "2026-12-01", "PLANNED");
    }

    private long owned(String words, String due, String stage) {
        long action = yard.action(words);
        yard.own(action, post);
        hall.change(
                "update improvement.action set begins = date '2025-06-01', due = ?::date where id = ?", due, action);
        hall.change("""
                insert into improvement.action_move (authority, action, number, stage, day, at)
                values ('990', ?, 1, ?, date '2025-12-20', now())
                """, action, stage);
        return action;
    }

    private List<String> rows(String path) {
        return member.get(path).html().select(".sl-actions tbody th").eachText();
    }

    @Test
    void a_table_lists_what_is_due_first_and_says_what_does_not_get_on() {
        assertThat(rows(mine)).containsExactly("Late one", "Done one", "Given up", "Ahead one");
        assertThat(member.get(mine).html().select("main").text())
                .contains("44 days past its date, 1 January 2026.", "4 actions of ");
    }

    @Test
    void it_is_filtered_by_stage_and_by_what_stands_still() {
        assertThat(rows(mine + "&stage=DONE")).containsExactly("Done one");
        assertThat(rows(mine + "&only=late")).containsExactly("Late one");
        assertThat(rows(mine + "&only=stalled")).containsExactly("Late one");
        assertThat(rows(mine + "&only=orphan")).containsExactly("Late one", "Ahead one");
        assertThat(rows(mine + "&strategy=none&board=none")).hasSize(4);
        assertThat(member.get(mine + "&stage=CLOSED").html().select("main").text())
                .contains("No action is like that.");
        long paper = hall.number("""
                select r.origin from improvement.action a join improvement.action_origin o on o.action = a.id
                join improvement.recommendation r on r.id = o.recommendation where a.post = ? and a.words = 'Done one'
                """, post);
        assertThat(rows("/plan?paper=" + paper)).containsExactly("Done one");
    }

    private List<String> columns(String view) {
        return member.get(mine + "&view=" + view).html().select(".sl-board__column").stream()
                .map(column -> column.select("h2").text() + " "
                        + column.select(".sl-card a").eachText())
                .toList();
    }

    @Test
    void the_same_actions_stand_by_stage_in_four_groups_and_under_three_lights() {
        assertThat(columns("stages"))
                .contains("Planned (1) [Ahead one]", "Carried out (1) [Done one]", "Paused (0) []");
        assertThat(columns("groups"))
                .containsExactly(
                        "Completed (1) [Done one]",
                        "Business as usual (0) []",
                        "In the area plan (0) []",
                        "For the council (3) [Late one, Given up, Ahead one]");
        assertThat(columns("lights"))
                .containsExactly("Green (1) [Done one]", "Amber (1) [Ahead one]", "Red (2) [Late one, Given up]");
    }

    @Test
    void over_time_each_action_has_its_bar_and_today_its_line() {
        Browser.Page page = member.get(mine + "&view=time");
        assertThat(page.html().select("figure figcaption").text())
                .isEqualTo("On 14 February 2026, 1 of 4 actions are carried out, and 1 past the date.");
        for (String id : List.of("over-time-wide", "over-time-narrow")) {
            assertThat(page.html().select("svg:has(#" + id + "-title) text").eachText())
                    .contains("Late one", "Done one", "Given up", "Ahead one", "Today, 14 February 2026");
        }
    }

    @Test
    void an_agreed_recommendation_without_an_action_is_not_lost() {
        long recommendation = yard.recommendation("Nobody has planned anything about this yet.");
        hall.change("""
                insert into improvement.answer (authority, recommendation, version, verdict, day, at)
                values ('990', ?, 1, 'AGREED', date '2026-01-10', now())
                """, recommendation);
        Browser officer = Hall.browser(port, hall.officer());
        assertThat(officer.get("/plan/new")
                        .html()
                        .select("h2:contains(Agreed, and nothing) ~ section")
                        .text())
                .contains("Nobody has planned anything about this yet.");
        assertThat(member.get("/plan/new").status()).isEqualTo(403);
    }
}
