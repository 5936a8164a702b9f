package sightline.insight.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import sightline.insight.warning.LogisticFit.Term;

class RidgeRegressionTest {

    private static final double[][] CASES = {{1, 5}, {2, 3}, {3, 9}, {4, 1}, {5, 4}, {6, 8}};
    private static final boolean[] HAPPENED = {false, true, false, false, true, true};

    @Test
    void the_slope_of_the_penalised_likelihood_is_nought_at_the_fit() {
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            double[][] cases = random.doubles(200)
                    .boxed()
                    .map(x -> new double[] {x, random.nextGaussian(), random.nextGaussian() * 30})
                    .toArray(double[][]::new);
            boolean[] happened = new boolean[cases.length];
            for (int i = 0; i < happened.length; i++) {
                happened[i] = random.nextDouble() < 0.2 + 0.5 * cases[i][0];
            }
            double ridge = 0.1 + 3 * random.nextDouble();
            LogisticFit fit = RidgeRegression.fit(cases, happened, ridge);
            assertThat(slope(fit, cases, happened, -1)).isCloseTo(0, within(1e-6));
            for (int j = 0; j < 3; j++) {
                assertThat(slope(fit, cases, happened, j))
                        .isCloseTo(ridge * fit.terms().get(j).weight(), within(1e-6));
            }
        }
    }

    @Test
    void a_heavy_ridge_leaves_only_the_base_rate() {
        LogisticFit fit = RidgeRegression.fit(CASES, new boolean[] {false, false, false, false, false, true}, 1e9);
        assertThat(fit.score(3, 4)).isCloseTo(Math.log(1.0 / 5), within(1e-6));
    }

    @Test
    void keeps_the_mean_and_the_spread_of_each_term() {
        LogisticFit fit = RidgeRegression.fit(CASES, HAPPENED, 1);
        assertThat(fit.terms().getFirst().mean()).isEqualTo(3.5);
        assertThat(fit.terms().getFirst().spread()).isCloseTo(Math.sqrt(35 / 12.0), within(1e-12));
    }

    @Test
    void the_mean_stands_in_for_what_is_unknown() {
        double[][] gap = {{1, 5}, {2, 3}, {3, 9}, {4, 1}, {5, 4}, {Double.NaN, 8}};
        double[][] filled = {{1, 5}, {2, 3}, {3, 9}, {4, 1}, {5, 4}, {3, 8}};
        LogisticFit fit = RidgeRegression.fit(gap, HAPPENED, 1);
        assertThat(fit.score(2, 2))
                .isCloseTo(RidgeRegression.fit(filled, HAPPENED, 1).score(2, 2), within(1e-9));
        assertThat(fit.score(Double.NaN, 2)).isCloseTo(fit.score(3, 2), within(1e-12));
    }

    @Test
    void a_term_that_tells_nothing_is_refused() {
        double[][] same = {{1}, {1}, {1}};
        double[][] unknown = {{Double.NaN}, {Double.NaN}, {Double.NaN}};
        boolean[] happened = {true, false, true};
        assertThatThrownBy(() -> RidgeRegression.fit(same, happened, 1)).hasMessageContaining("same in every case");
        assertThatThrownBy(() -> RidgeRegression.fit(unknown, happened, 1)).hasMessageContaining("unknown");
    }

    private static double slope(LogisticFit fit, double[][] cases, boolean[] happened, int j) {
        double slope = 0;
        for (int i = 0; i < cases.length; i++) {
            double surprise = (happened[i] ? 1 : 0) - 1 / (1 + Math.exp(-fit.score(cases[i])));
            slope += surprise
                    * (j < 0 ? 1 : standardised(cases[i][j], fit.terms().get(j)));
        }
        return slope;
    }

    private static double standardised(double value, Term term) {
        return (value - term.mean()) / term.spread();
    }
}
