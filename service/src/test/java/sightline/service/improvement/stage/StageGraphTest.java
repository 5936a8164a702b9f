package sightline.service.improvement.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sightline.service.improvement.book.Stage;
import sightline.service.review.desk.Part;

/** The graph of an action's stages is whole, each has its place in both views, and its page in docs is the same graph. */
final class StageGraphTest {

    @Test
    void every_stage_can_be_reached_from_the_start_and_left_again() {
        Set<Stage> reached = EnumSet.of(Stage.PLANNED);
        while (reached.addAll(StageGraph.steps().stream()
                .filter(step -> reached.contains(step.from()))
                .map(StageStep::to)
                .collect(Collectors.toSet()))) {
            continue;
        }
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(StageGraph.from(stage)).isNotEmpty());
    }

    @Test
    void no_step_stands_there_twice_and_none_leads_nowhere() {
        assertThat(StageGraph.steps())
                .extracting(step -> step.from() + " " + step.to())
                .doesNotHaveDuplicates();
        assertThat(StageGraph.steps())
                .allSatisfy(step -> assertThat(step.from()).isNotEqualTo(step.to()))
                .allSatisfy(step -> assertThat(step.by()).isNotEmpty());
    }

    @Test
    void what_is_looked_up_is_what_the_steps_say() {
        for (Stage from : Stage.values()) {
            for (Stage to : Stage.values()) {
                assertThat(StageGraph.step(from, to).stream().toList())
                        .isEqualTo(StageGraph.steps().stream()
                                .filter(step -> step.from() == from && step.to() == to)
                                .toList());
            }
        }
    }

    @Test
    void only_the_committee_s_closing_closes_and_only_its_reopening_opens_again() {
        assertThat(StageGraph.steps())
                .allSatisfy(step ->
                        assertThat(step.needs().contains(Need.COMMITTEE_CLOSED)).isEqualTo(step.to() == Stage.CLOSED))
                .allSatisfy(step -> assertThat(step.needs().contains(Need.COMMITTEE_REOPENED))
                        .isEqualTo(step.from() == Stage.CLOSED));
    }

    @Test
    void nothing_is_carried_out_without_a_proof_and_nothing_goes_back_without_a_reason() {
        assertThat(StageGraph.steps())
                .filteredOn(step -> step.to() == Stage.DONE)
                .hasSizeGreaterThan(1)
                .allSatisfy(step -> assertThat(step.needs()).contains(Need.PROOF, Need.STEPS_DONE));
        assertThat(StageGraph.steps())
                .filteredOn(step -> EnumSet.of(Stage.DONE, Stage.USUAL_BUSINESS, Stage.NOT_FEASIBLE, Stage.CLOSED)
                                .contains(step.from())
                        && EnumSet.of(Stage.PLANNED, Stage.UNDER_WAY).contains(step.to()))
                .hasSize(5)
                .allSatisfy(step -> assertThat(step.needs()).contains(Need.REASON));
    }

    @Test
    void no_member_moves_an_action_and_only_the_executive_gives_one_up() {
        assertThat(StageGraph.steps()).noneMatch(step -> step.isFor(Part.MEMBER));
        assertThat(StageGraph.steps())
                .filteredOn(step -> step.to() == Stage.NOT_FEASIBLE)
                .hasSizeGreaterThan(1)
                .noneMatch(step -> step.isFor(Part.OFFICER))
                .allMatch(step -> step.isFor(Part.READER));
    }

    @Test
    void every_stage_has_its_place_among_the_four_groups_and_the_three_lights() {
        assertThat(Arrays.stream(Stage.values())
                        .flatMap(stage -> Stream.of(FourGroups.of(stage, true), FourGroups.of(stage, false))))
                .hasSize(2 * Stage.values().length)
                .contains(FourGroups.values());
        assertThat(Arrays.stream(Stage.values())
                        .flatMap(stage -> Stream.of(Light.of(stage, true), Light.of(stage, false))))
                .hasSize(2 * Stage.values().length)
                .contains(Light.values());
    }

    @Test
    void an_open_action_stands_in_the_area_s_plan_or_with_the_council_and_turns_red_when_it_stands_still() {
        for (Stage open : EnumSet.of(Stage.PLANNED, Stage.UNDER_WAY, Stage.PAUSED)) {
            assertThat(FourGroups.of(open, true)).isEqualTo(FourGroups.AREA_PLAN);
            assertThat(FourGroups.of(open, false)).isEqualTo(FourGroups.COUNCIL);
            assertThat(Light.of(open, false)).isEqualTo(Light.AMBER);
            assertThat(Light.of(open, true)).isEqualTo(Light.RED);
        }
        assertThat(FourGroups.of(Stage.USUAL_BUSINESS, true)).isEqualTo(FourGroups.USUAL_BUSINESS);
        assertThat(FourGroups.of(Stage.NOT_FEASIBLE, true)).isEqualTo(FourGroups.COUNCIL);
        assertThat(Light.of(Stage.NOT_FEASIBLE, false)).isEqualTo(Light.RED);
        assertThat(Light.of(Stage.DONE, true)).isEqualTo(Light.GREEN);
    }

    @Test
    void the_page_in_docs_shows_this_graph() throws IOException {
        Path page = Path.of(System.getProperty("sightline.root", ".."), "docs", "recommendation-stages.md");
        String text = StagesPage.text();
        if (Boolean.getBoolean("sightline.write")) {
            Files.writeString(page, text);
        }
        assertThat(page).as("Write it with -Dsightline.write=true").exists();
        assertThat(Files.readString(page)).isEqualTo(text);
    }
}
