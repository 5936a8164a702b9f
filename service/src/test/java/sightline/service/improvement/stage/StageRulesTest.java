package sightline.service.improvement.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.service.improvement.book.Stage;
import sightline.service.review.desk.Part;

/** Each move that may not be made says why and what to do. */
final class StageRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 14);

    private static Situation at(Stage stage, int proofs, int open, String... notClosed) {
        return new Situation(stage, Optional.of(TODAY.minusDays(10)), proofs, open, List.of(notClosed));
    }

    private static Ruling rule(Situation now, Stage to, Part part, String why) {
        return StageRules.rule(now, new Wish(to, TODAY, why), part, TODAY);
    }

    private static String refusal(Ruling ruling) {
        return ruling instanceof Ruling.MayNot(String field, String why) ? field + ": " + why : "may";
    }

    @Test
    void work_begins_without_further_ado() {
        assertThat(rule(at(Stage.PLANNED, 0, 3), Stage.UNDER_WAY, Part.OFFICER, ""))
                .isEqualTo(new Ruling.May());
    }

    @Test
    void carried_out_needs_a_proof_and_no_open_step() {
        assertThat(refusal(rule(at(Stage.UNDER_WAY, 0, 0), Stage.DONE, Part.READER, "")))
                .isEqualTo("to: Nothing shows yet that it was done. Add a proof first");
        assertThat(refusal(rule(at(Stage.UNDER_WAY, 1, 1), Stage.DONE, Part.READER, "")))
                .startsWith("to: 1 step is still open.");
        assertThat(refusal(rule(at(Stage.UNDER_WAY, 1, 2), Stage.DONE, Part.READER, "")))
                .startsWith("to: 2 steps are still open.");
        assertThat(rule(at(Stage.UNDER_WAY, 1, 0), Stage.DONE, Part.READER, "")).isEqualTo(new Ruling.May());
    }

    @Test
    void a_pause_and_a_way_back_need_a_reason() {
        assertThat(refusal(rule(at(Stage.UNDER_WAY, 0, 0), Stage.PAUSED, Part.OFFICER, " ")))
                .isEqualTo("why: Say why");
        assertThat(rule(at(Stage.UNDER_WAY, 0, 0), Stage.PAUSED, Part.OFFICER, "No post"))
                .isEqualTo(new Ruling.May());
        assertThat(refusal(rule(at(Stage.DONE, 1, 0), Stage.UNDER_WAY, Part.OFFICER, "")))
                .isEqualTo("why: Say why");
    }

    @Test
    void the_officer_cannot_give_up_what_the_executive_agreed_to() {
        assertThat(refusal(rule(at(Stage.UNDER_WAY, 0, 0), Stage.NOT_FEASIBLE, Part.OFFICER, "Too dear")))
                .startsWith("to: What the executive agreed to do, the cabinet member or director gives up.");
        assertThat(rule(at(Stage.UNDER_WAY, 0, 0), Stage.NOT_FEASIBLE, Part.READER, "Too dear"))
                .isEqualTo(new Ruling.May());
    }

    @Test
    void closing_is_the_committee_s() {
        assertThat(refusal(rule(at(Stage.DONE, 1, 0, "R1", "R4"), Stage.CLOSED, Part.OFFICER, "")))
                .startsWith("to: The committee has not closed R1, R4.");
        assertThat(rule(at(Stage.DONE, 1, 0), Stage.CLOSED, Part.OFFICER, "")).isEqualTo(new Ruling.May());
        assertThat(refusal(rule(at(Stage.DONE, 1, 0), Stage.CLOSED, Part.READER, "")))
                .startsWith("to: Only a scrutiny officer can write this down");
        assertThat(refusal(rule(at(Stage.CLOSED, 1, 0), Stage.UNDER_WAY, Part.OFFICER, "It came back")))
                .startsWith("to: The committee closed what this answers.");
        assertThat(rule(at(Stage.CLOSED, 1, 0, "R1"), Stage.UNDER_WAY, Part.OFFICER, "It came back"))
                .isEqualTo(new Ruling.May());
    }

    @Test
    void what_is_no_step_of_the_graph_is_said() {
        assertThat(refusal(rule(at(Stage.PAUSED, 1, 0), Stage.DONE, Part.READER, "Ready")))
                .isEqualTo("to: An action that stands at “Paused” can’t go to “Carried out”. Choose another stage");
    }

    @Test
    void a_day_lies_neither_ahead_nor_before_the_last_move() {
        Situation now = at(Stage.PLANNED, 0, 0);
        assertThat(refusal(StageRules.rule(now, new Wish(Stage.UNDER_WAY, TODAY.plusDays(1), ""), Part.OFFICER, TODAY)))
                .isEqualTo("day-day: The day must be today or earlier");
        assertThat(refusal(
                        StageRules.rule(now, new Wish(Stage.UNDER_WAY, TODAY.minusDays(11), ""), Part.OFFICER, TODAY)))
                .isEqualTo("day-day: The action last moved on 4 February 2026. Give that day or a later one");
    }

    @Test
    void what_is_missing_is_listed_before_anybody_tries() {
        StageStep done = StageGraph.step(Stage.UNDER_WAY, Stage.DONE).orElseThrow();
        assertThat(StageRules.missing(done, at(Stage.UNDER_WAY, 0, 2))).hasSize(2);
        assertThat(StageRules.missing(done, at(Stage.UNDER_WAY, 1, 0))).isEmpty();
    }
}
