package sightline.insight.late;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sightline.insight.stage.Invented.START;
import static sightline.insight.stage.Invented.journey;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.insight.stage.Invented;
import sightline.journey.event.Journey;

class LatePlansTest {

    private static LatePlans of(Journey... journeys) {
        return LatePlans.of(List.of(journeys), START, START.plusYears(2));
    }

    @Test
    void names_the_advice_that_came_last_and_by_how_many_weeks() {
        LatePlans late = of(journey(
                "J1",
                "0 RequestReceived source=1",
                "42 DecidedToAssess",
                "42 AdviceRequested adviser=psychological",
                "42 AdviceRequested adviser=medical",
                "63 AdviceReceived adviser=medical",
                "112 AdviceReceived adviser=psychological",
                "126 DraftServed",
                "150 FinalPlanIssued"));
        assertThat(late.plans()).isEqualTo(1);
        assertThat(late.late()).isEqualTo(1);
        assertThat(late.steps()).singleElement().satisfies(step -> {
            assertThat(step.id()).isEqualTo("advice:psychological");
            assertThat(step.allowed()).isEqualTo(6);
            assertThat(step.plans()).isEqualTo(1);
            assertThat(step.weeks()).isCloseTo(4, within(1e-12));
        });
    }

    @Test
    void a_plan_may_be_late_with_no_step_alone_at_fault() {
        LatePlans late = of(
                journey(
                        "J1",
                        "0 RequestReceived source=1",
                        "42 DecidedToAssess",
                        "84 AdviceReceived adviser=medical",
                        "112 DraftServed",
                        "140 FinalPlanIssued"),
                journey("J2", "0 RequestReceived source=1", "141 FinalPlanIssued"));
        assertThat(late.plans()).isEqualTo(2);
        assertThat(late.late()).isEqualTo(1);
        assertThat(late.steps()).extracting(LateStep::id).containsExactly("final");
    }

    @Test
    void finds_the_psychologists_in_the_story_in_which_they_leave() {
        List<Journey> journeys = Invented.story("psychologists-leave", 3000, 3, 2);
        LatePlans late = LatePlans.of(journeys, LocalDate.of(2022, 9, 1), LocalDate.of(2023, 3, 31));
        assertThat(late.steps().getFirst().id()).isEqualTo("advice:psychological");
        assertThat(late.steps().stream().mapToInt(LateStep::plans).sum() + late.nobody())
                .isEqualTo(late.late());
        assertThat(late.late()).isLessThanOrEqualTo(late.plans()).isPositive();
    }
}
