package sightline.insight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrnTest {

    private static final int DRAWS = 200_000;

    private final RandomGenerator random = new java.util.SplittableRandom(17);

    /** The chance of each count, by the recursion of the beta-binomial distribution. */
    private static double[] betaBinomial(int n, double first, double second) {
        double[] chances = new double[n + 1];
        chances[0] = 1;
        for (int k = 0; k < n; k++) {
            chances[k + 1] = chances[k] * (n - k) * (first + k) / ((k + 1) * (second + n - k - 1));
        }
        double sum = Arrays.stream(chances).sum();
        return Arrays.stream(chances).map(chance -> chance / sum).toArray();
    }

    @ParameterizedTest
    @CsvSource({"5, 0.3, 2.7", "1, 0.5, 0.5", "12, 4, 9"})
    void two_colours_are_beta_binomial_count_by_count(int n, double first, double second) {
        int[] seen = new int[n + 1];
        for (int i = 0; i < DRAWS; i++) {
            seen[Urn.first(n, new double[] {first, second}, random)]++;
        }
        double[] expected = betaBinomial(n, first, second);
        for (int k = 0; k <= n; k++) {
            double tolerance = 4.5 * Math.sqrt(expected[k] * (1 - expected[k]) / DRAWS) + 1e-6;
            assertThat((double) seen[k] / DRAWS).as("count %d", k).isCloseTo(expected[k], within(tolerance));
        }
    }

    @Test
    void more_colours_are_dirichlet_multinomial_in_mean_and_covariance() {
        double[] weights = {1, 0, 2.5, 0.5};
        double all = 4;
        int n = 6;
        Urn urn = new Urn(weights);
        double[] mean = new double[weights.length];
        double together = 0;
        int[] room = new int[n];
        for (int i = 0; i < DRAWS; i++) {
            int[] counts = new int[weights.length];
            urn.drawInto(n, counts, room, random);
            assertThat(Arrays.stream(counts).sum()).isEqualTo(n);
            assertThat(counts[1]).isZero();
            for (int colour = 0; colour < mean.length; colour++) {
                mean[colour] += (double) counts[colour] / DRAWS;
            }
            together += (double) counts[0] * counts[2] / DRAWS;
        }
        for (int colour = 0; colour < mean.length; colour++) {
            assertThat(mean[colour]).isCloseTo(n * weights[colour] / all, within(0.02));
        }
        double covariance = -n * (weights[0] / all) * (weights[2] / all) * (n + all) / (1 + all);
        assertThat(together - mean[0] * mean[2]).isCloseTo(covariance, within(0.03));
    }

    @ParameterizedTest
    @CsvSource({"40, 1.5, 20", "2500, 18.5, 2481.5", "3000, 0.25, 2999", "10, 30, 1"})
    void the_table_of_joiners_is_the_beta_binomial_distribution(int population, double joined, double others) {
        double[] expected = betaBinomial(population, joined, others);
        double[] upTo = Joiners.of(joined, others, population).upTo();
        double sum = 0;
        for (int k = 0; k < upTo.length; k++) {
            sum += expected[k];
            assertThat(upTo[k]).isCloseTo(sum, within(1e-9));
        }
        assertThat(1 - sum).isLessThan(1e-9);
    }

    @Test
    void a_draw_is_looked_up_where_it_falls() {
        Joiners table = new Joiners(new double[] {0.25, 0.5, 1});
        assertThat(table.at(0)).isZero();
        assertThat(table.at(0.2499)).isZero();
        assertThat(table.at(0.25)).isEqualTo(1);
        assertThat(table.at(0.9)).isEqualTo(2);
        assertThat(Joiners.of(0, 10, 10).at(0.99)).isZero();
        assertThat(Joiners.of(3, 10, 0).at(0.99)).isZero();
    }
}
