package sightline.insight.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sightline.insight.warning.Figures.plansOnly;
import static sightline.insight.warning.Figures.row;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure.Counted;
import sightline.insight.published.Measure;

class RiskModelTest {

    /** Worked with a pocket calculator: -2.596 - 0.841 (ln r + 0.033) / 0.226 - 0.392 (p - 72.767) / 19.612. */
    @ParameterizedTest
    @CsvSource({
        "50, 100, 100, 100, -2.2637",
        "96, 100, 72, 100, -1.9607",
        "31, 100, 60, 100, 0.0169",
        "90, 100, 120, 100, -3.7417",
    })
    void scores_as_the_sum_says(long onTime, long plans, long completed, long takenOn, double score) {
        assertThat(RiskModel.score(row("301", 2020, onTime, plans, completed, takenOn)))
                .isCloseTo(score, within(0.0001));
    }

    @Test
    void the_mean_of_the_years_it_was_fitted_on_stands_in_for_what_is_unknown() {
        AuthorityYear nothing = new AuthorityYear("301", 2020, Map.of());
        assertThat(RiskModel.score(nothing)).isCloseTo(-2.596, within(1e-12));
        assertThat(RiskModel.score(plansOnly("301", 2020, 0, 0))).isCloseTo(-2.596, within(1e-12));
        AuthorityYear onlyWork = new AuthorityYear(
                "301",
                2020,
                Map.of(
                        Measure.ASSESSED_WITH_PLAN, new Counted(967),
                        Measure.ASSESSED_WITHOUT_PLAN, new Counted(0),
                        Measure.REQUESTS, new Counted(1000),
                        Measure.REQUESTS_REFUSED, new Counted(0)));
        assertThat(RiskModel.score(onlyWork)).isCloseTo(-2.596, within(0.005));
    }

    @Test
    void more_on_time_and_more_completed_never_raise_the_risk() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (int round = 0; round < 500; round++) {
            long plans = random.nextLong(30, 400);
            long onTime = random.nextLong(plans);
            long completed = random.nextLong(1, 500);
            long takenOn = random.nextLong(1, 500);
            double score = RiskModel.score(row("301", 2020, onTime, plans, completed, takenOn));
            assertThat(RiskModel.score(row("301", 2020, onTime + 1, plans, completed, takenOn)))
                    .isLessThanOrEqualTo(score);
            assertThat(RiskModel.score(row("301", 2020, onTime, plans, completed + 1, takenOn)))
                    .isLessThanOrEqualTo(score);
        }
    }

    @Test
    void a_throughput_beyond_belief_counts_as_three_or_as_three_tenths() {
        assertThat(RiskModel.score(row("301", 2020, 50, 100, 1350, 100)))
                .isEqualTo(RiskModel.score(row("301", 2020, 50, 100, 300, 100)));
        assertThat(RiskModel.score(row("301", 2020, 50, 100, 0, 100)))
                .isEqualTo(RiskModel.score(row("301", 2020, 50, 100, 30, 100)));
    }

    @Test
    void the_highest_fifth_starts_at_its_score() {
        assertThat(RiskModel.fifth(RiskModel.HIGHEST_FIFTH_FROM)).isEqualTo(1);
        assertThat(RiskModel.fifth(Math.nextDown(RiskModel.HIGHEST_FIFTH_FROM))).isEqualTo(2);
        assertThat(RiskModel.fifth(10)).isEqualTo(1);
        assertThat(RiskModel.fifth(-10)).isEqualTo(5);
    }
}
