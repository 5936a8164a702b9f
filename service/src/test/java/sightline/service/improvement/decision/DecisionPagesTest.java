package sightline.service.improvement.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.papers.report.Report;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.Taken;

/** A decision as councils print it. */
@ReviewSite
final class DecisionPagesTest {

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
    private DecisionStore decisions;

    private Browser cabinet;
    private TakenIn paper;
    private String path;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        cabinet = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER));
        paper = TakenIn.of(intake, chains, "Ring families.");
        path = "/recommendations/decision/" + paper.origin();
    }

    private static Map<String, String> written(String resolved) {
        Map<String, String> typed = new HashMap<>(Map.of("body", "Cabinet", "day-day", "10", "day-month", "2"));
        typed.putAll(Map.of("day-year", "2026", "resolved", resolved, "reasons", "It is fair."));
        typed.putAll(Map.of(
                "alternatives", "To do nothing.", "documents", "The paper", "moved-on", "Two posts were filled."));
        return typed;
    }

    @Test
    void it_is_written_down_and_everybody_reads_and_prints_it() {
        assertThat(new Browser(port).get(path).html().text()).contains("No decision on this paper is written down");
        cabinet.submit(cabinet.get(path + "/edit"), path + "/edit", written("That families be rung."));
        Browser anybody = new Browser(port);
        assertThat(anybody.get(path).html().select("main").text())
                .contains(
                        "Resolved That families be rung.",
                        "Reasons for the decision It is fair.",
                        "Alternatives considered To do nothing.",
                        "Supporting documents The paper",
                        "What has moved on since the paper Two posts were filled.");
        for (FileForm form : FileForm.values()) {
            Browser.Page file = anybody.get(path + "/file?form=" + form.slug());
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Type")).isEqualTo(form.type().toString());
        }
    }

    @Test
    void every_form_says_the_same_and_has_no_fault() {
        String answer = paper.path() + "/answer";
        long id = paper.ids().getFirst();
        cabinet.submit(
                cabinet.get(answer), answer, Map.of("verdict-" + id, "AGREED", "reasons-" + id, "We ring on Mondays."));
        cabinet.submit(cabinet.get(path + "/edit"), path + "/edit", written("That families be rung."));
        Report report = DecisionPaper.of(
                chains.origins(TakenIn.DESK).stream()
                        .filter(origin -> origin.id() == paper.origin())
                        .findFirst()
                        .orElseThrow(),
                decisions.find(TakenIn.DESK, paper.origin()).orElseThrow(),
                chains.all(TakenIn.DESK).stream()
                        .filter(chain -> chain.origin().id() == paper.origin())
                        .toList());
        assertThat(report.faults()).isEmpty();
        for (FileForm form : FileForm.values()) {
            assertThat(Taken.everything(form, form.write(report)).replaceAll("\\s+", " "))
                    .as(form.words())
                    .contains("That families be rung.", "We ring on Mondays.", "Two posts were filled.");
        }
    }

    @Test
    void what_the_record_said_before_stays_readable() {
        cabinet.submit(cabinet.get(path + "/edit"), path + "/edit", written("That families be rung."));
        Browser anybody = new Browser(port);
        assertThat(anybody.get(path).html().select("details")).isEmpty();
        cabinet.submit(cabinet.get(path + "/edit"), path + "/edit", written("That families be rung twice."));
        assertThat(anybody.get(path).html().select("details").text())
                .contains("What this record said before", "Until 14 February 2026:", "That families be rung.")
                .doesNotContain("That families be rung twice.");
        assertThat(hall.number("select count(*) from improvement.decision_version where origin = ?", paper.origin()))
                .isEqualTo(2);
    }

    @Test
    void what_must_be_there_is_asked_for() {
        Browser.Page page = cabinet.submit(
                cabinet.get(path + "/edit"),
                path + "/edit",
                Map.of("day-day", "15", "day-month", "2", "day-year", "2026"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Say who decided, such as “Cabinet”",
                        "The day of the decision must be today or earlier",
                        "Write what was decided, as it was resolved",
                        "Write the reasons for the decision");
    }

    @Test
    void the_later_of_two_sees_both_texts() {
        Browser.Page mine = cabinet.get(path + "/edit");
        Browser director = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.DIRECTOR));
        director.submit(director.get(path + "/edit"), path + "/edit", written("Theirs."));
        Browser.Page page = cabinet.submit(mine, path + "/edit", written("Mine."));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("Theirs.", "Mine.");
        assertThat(cabinet.submit(page, path + "/edit", Map.of()).status()).isEqualTo(302);
        assertThat(decisions
                        .find(TakenIn.DESK, paper.origin())
                        .map(kept -> kept.words().resolved()))
                .isEqualTo(Optional.of("Mine."));
    }

    @Test
    void a_decision_on_a_paper_that_is_not_shown_stays_inside() {
        TakenIn inside = TakenIn.on(intake, chains, Hall.today(), false, "Ring families.");
        String hidden = "/recommendations/decision/" + inside.origin();
        cabinet.submit(cabinet.get(hidden + "/edit"), hidden + "/edit", written("Among ourselves."));
        assertThat(cabinet.get(hidden).html().text()).contains("Among ourselves.");
        for (String address : List.of(
                hidden, hidden + "/file", "/recommendations/" + inside.ids().getFirst())) {
            assertThat(new Browser(port).get(address).status()).as(address).isEqualTo(404);
        }
    }
}
