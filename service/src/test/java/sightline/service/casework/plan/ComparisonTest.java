package sightline.service.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Differences of two texts of a plan. */
final class ComparisonTest {

    @Test
    void only_sections_that_differ_are_told() {
        PlanText before = PlanText.of(section -> section == Section.B ? "Reads slowly." : "Same");
        PlanText after = PlanText.of(section -> section == Section.B ? "Reads well." : "Same");

        assertThat(Comparison.of(before, after)).containsOnlyKeys(Section.B);
        assertThat(Comparison.of(before, before)).isEmpty();
    }
}
