package sightline.insight.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.insight.warning.Figures.plansOnly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.insight.published.Panel;

class OutcomeTest {

    /** On time and plans of the year before and of the year; whether it counts, fell below 30%, collapsed. */
    @ParameterizedTest
    @CsvSource({
        "30, 100, 29, 100, true, true, true",
        "30, 100, 30, 100, true, false, false",
        "29, 100, 20, 100, false, false, false",
        "90, 100, 70, 100, true, false, true",
        "90, 100, 71, 100, true, false, false",
        "9, 30, 0, 30, true, true, true",
        "29, 29, 0, 30, false, false, false",
        "30, 30, 0, 29, false, false, false",
        "299, 1000, 0, 1000, false, false, false",
        "300, 1000, 299, 1000, true, true, true",
    })
    void counts_where_a_fall_can_be_told_from_chance(
            long before,
            long plansBefore,
            long after,
            long plansAfter,
            boolean counts,
            boolean fell,
            boolean collapsed) {
        Panel panel = new Panel(
                List.of(plansOnly("301", 2020, before, plansBefore), plansOnly("301", 2021, after, plansAfter)));
        List<Outcome> outcomes = Outcome.in(panel, 2018, 2024);
        assertThat(outcomes).hasSize(counts ? 1 : 0);
        assertThat(outcomes.stream().anyMatch(Event.FALL_BELOW_30::happenedIn)).isEqualTo(fell);
        assertThat(outcomes.stream().anyMatch(Event.COLLAPSE::happenedIn)).isEqualTo(collapsed);
    }

    @Test
    void needs_the_year_just_before() {
        Panel panel = new Panel(List.of(plansOnly("301", 2019, 80, 100), plansOnly("301", 2021, 10, 100)));
        assertThat(Outcome.in(panel, 2018, 2024)).isEmpty();
    }

    @Test
    void keeps_to_the_outcome_years_asked_for() {
        Panel panel = new Panel(List.of(
                plansOnly("301", 2019, 80, 100), plansOnly("301", 2020, 70, 100), plansOnly("301", 2021, 60, 100)));
        assertThat(Outcome.in(panel, 2021, 2021)).singleElement().satisfies(outcome -> {
            assertThat(outcome.year()).isEqualTo(2021);
            assertThat(outcome.from().part()).isEqualTo(70);
            assertThat(outcome.to().part()).isEqualTo(60);
        });
    }
}
