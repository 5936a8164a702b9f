package sightline.service.improvement.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Boards, strategies and posts. */
@ReviewSite
final class GovernancePagesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

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

    private Browser officer;
    private Yard yard;
    private String name;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        officer = Hall.browser(port, hall.officer());
        yard = new Yard(hall, intake, database);
        name = "number " + COUNT.incrementAndGet();
    }

    private Browser.Page add(String where, Map<String, String> typed) {
        return officer.submit(officer.get(where + "/new"), where + "/new", typed);
    }

    private long board(String board) {
        add("/plan/boards", Map.of("name", board));
        return hall.number("select id from improvement.board where name = ?", board);
    }

    @Test
    void a_board_tells_another_never_itself_by_a_detour() {
        long upper = board("Upper board " + name);
        long lower = board("Lower board " + name);
        String path = "/plan/boards/" + lower;
        officer.submit(officer.get(path), path, Map.of("tells", String.valueOf(upper), "holds", "Health advice"));
        Browser.Page page = officer.get("/plan/governance");
        assertThat(page.html().select("tr:contains(Lower board " + name + ")").text())
                .contains("Health advice", "Upper board " + name);
        assertThat(page.html().select("#boards svg text").eachText().toString()).contains("Upper board");
        String back = "/plan/boards/" + upper;
        assertThat(officer.submit(officer.get(back), back, Map.of("tells", String.valueOf(lower)))
                        .mistakes())
                .containsExactly("That board reports to this one. Choose another, or none");
        assertThat(add("/plan/boards", Map.of("name", "Upper board " + name)).mistakes())
                .containsExactly("There is a board of this name already. Give this one another name");
        assertThat(add("/plan/boards", Map.of("name", " ")).mistakes()).containsExactly("Give the board’s name");
    }

    @Test
    void the_later_of_two_who_change_a_board_or_a_strategy_sees_both_texts() {
        String board = "/plan/boards/" + board("Board " + name);
        Browser.Page mine = officer.get(board);
        officer.submit(officer.get(board), board, Map.of("holds", "Theirs"));
        Browser.Page late = officer.submit(mine, board, Map.of("holds", "Mine"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".sl-beside").text()).contains("Theirs", "Mine");

        add("/plan/strategies", Map.of("name", "Strategy " + name, "kind", "STRATEGY"));
        String strategy = "/plan/strategies/"
                + hall.number("select id from improvement.strategy where name = ?", "Strategy " + name);
        Browser.Page before = officer.get(strategy);
        officer.submit(officer.get(strategy), strategy, Map.of("kind", "PLAN"));
        Browser.Page both = officer.submit(before, strategy, Map.of("name", "Another " + name));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.html().select(".sl-beside").text()).contains("Another " + name, "Strategy " + name);
        assertThat(officer.submit(both, strategy, Map.of()).status()).isEqualTo(302);
    }

    @Test
    void a_strategy_without_an_action_and_an_action_under_no_strategy_are_shown_as_such() {
        add("/plan/strategies", Map.of("name", "Bare strategy " + name, "kind", "STRATEGY"));
        long bare = hall.number("select id from improvement.strategy where name = ?", "Bare strategy " + name);
        add("/plan/strategies", Map.of("name", "Plan beneath " + name, "kind", "PLAN", "above", String.valueOf(bare)));
        long beneath = hall.number("select id from improvement.strategy where name = ?", "Plan beneath " + name);
        long action = yard.action("Action of " + name);
        Browser.Page page = officer.get("/plan/strategies");
        assertThat(page.html().select("#strategy-" + bare).text()).contains("No action stands under it");
        assertThat(page.html().select("#none ~ ul li").eachText()).contains("Action of " + name);
        hall.change("update improvement.action set strategy = ? where id = ?", beneath, action);
        page = officer.get("/plan/strategies");
        assertThat(page.html().select("#strategy-" + bare).text())
                .contains("Action of " + name)
                .doesNotContain("No action stands under it");
        String path = "/plan/strategies/" + bare;
        assertThat(officer.submit(officer.get(path), path, Map.of("above", String.valueOf(beneath)))
                        .mistakes())
                .containsExactly("That one stands beneath this one. Choose another, or none");
        assertThat(add("/plan/strategies", Map.of("name", "No kind " + name)).mistakes())
                .containsExactly("Say whether it is a strategy or a plan");
    }

    @Test
    void an_action_under_a_plan_of_the_area_stands_in_the_area_s_group() {
        add("/plan/strategies", Map.of("name", "Area " + name, "kind", "STRATEGY", "area", "yes"));
        long area = hall.number("select id from improvement.strategy where name = ?", "Area " + name);
        long action = yard.action("Shared " + name);
        hall.change("update improvement.action set strategy = ? where id = ?", area, action);
        assertThat(officer.get("/plan?view=groups&strategy=" + area)
                        .html()
                        .select(".sl-board__column:contains(In the area plan) .sl-card a")
                        .eachText())
                .containsExactly("Shared " + name);
    }

    @Test
    void a_post_keeps_what_it_owns_when_somebody_leaves_and_shows_that_nobody_holds_it() {
        Browser.Page made =
                officer.submit(officer.get("/plan/posts"), "/plan/posts", Map.of("name", "Head of " + name));
        String path = made.location();
        long action = yard.action("Owned by " + name);
        yard.own(action, Long.parseLong(path.replace("/plan/posts/", "")));
        assertThat(hold(path, "Maren Oldcastle", "not an address").mistakes())
                .containsExactly("Enter an email address such as name@council.example, or leave it empty");
        hold(path, "Maren Oldcastle", "head@exemplar.example");
        assertThat(row()).contains("Maren Oldcastle", "head@exemplar.example", "1");
        hold(path, "Idris Pennyfold", "");
        assertThat(officer.get(path).html().select("tbody tr").eachText())
                .containsExactly(
                        "Idris Pennyfold 14 February 2026 Now",
                        "Somebody who has left 14 February 2026 14 February 2026");
        assertThat(officer.get(path).response().body()).doesNotContain("Maren Oldcastle</th>", "head@exemplar.example");
        officer.submit(officer.get(path), path + "/left", Map.of());
        assertThat(row()).contains("Nobody", "1");
        assertThat(officer.get(path).html().select("tbody").text()).doesNotContain("Idris Pennyfold");
        assertThat(officer.get("/plan/" + action).html().select("main").text())
                .contains("Nobody is known to hold the post that owns this action.");
    }

    private Browser.Page hold(String path, String person, String email) {
        return officer.submit(officer.get(path), path, Map.of("person", person, "email", email));
    }

    private String row() {
        return officer.get("/plan/posts")
                .html()
                .select("tr:contains(Head of " + name + ")")
                .text();
    }

    @Test
    void a_member_sees_the_map_and_changes_nothing() {
        board("Seen board " + name);
        Browser member = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER));
        for (String path : new String[] {"/plan/governance", "/plan/strategies", "/plan/posts", "/plan/updates"}) {
            assertThat(member.get(path).status()).as(path).isEqualTo(200);
            assertThat(member.get(path).html().select("main form")).as(path).isEmpty();
        }
        assertThat(member.get("/plan/boards/new").status()).isEqualTo(403);
    }
}
