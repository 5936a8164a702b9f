package sightline.insight.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sightline.insight.stage.Requests.Outcome.LEFT;
import static sightline.insight.stage.Requests.Outcome.NOT_ASSESSED;
import static sightline.insight.stage.Requests.Outcome.OPEN;
import static sightline.insight.stage.Requests.Outcome.PLAN;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.stage.Requests.Outcome;

class CohortCurveTest {

    private static final double EXACT = 1e-12;

    @Test
    void is_the_estimate_of_aalen_and_johansen_as_reckoned_by_hand() {
        // Six requests: a plan in week 2, refused in week 2, open after 3, a plan in week 4, withdrawn in week 5, open
        // after 6.
        CohortCurve curve = CohortCurve.of(
                new Outcomes(new int[] {2, 2, 3, 4, 5, 6}, new Outcome[] {PLAN, NOT_ASSESSED, OPEN, PLAN, LEFT, OPEN}));
        assertThat(curve.after(1).plan()).isZero();
        assertThat(curve.after(2).plan()).isCloseTo(1 / 6.0, within(EXACT));
        // Four of six are open after week 2; three are followed through week 4, of whom one has a plan.
        assertThat(curve.after(4).plan()).isCloseTo(1 / 6.0 + 4 / 6.0 / 3, within(EXACT));
        assertThat(curve.after(5).otherwise()).isCloseTo(1 / 6.0 + 4 / 6.0 * 2 / 3 / 2, within(EXACT));
        assertThat(curve.points().getLast().week()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void equals_the_plain_ratio_where_nothing_is_open(long seed) {
        Random random = new Random(seed);
        int n = 50 + random.nextInt(200);
        int[] weeks = random.ints(n, 1, 60).toArray();
        Outcome[] came = random.ints(n, 0, 3)
                .mapToObj(i -> new Outcome[] {PLAN, NOT_ASSESSED, LEFT}[i])
                .toArray(Outcome[]::new);
        CohortCurve curve = CohortCurve.of(new Outcomes(weeks, came));
        for (CohortPoint point : curve.points()) {
            long plans = 0;
            for (int i = 0; i < n; i++) {
                plans += came[i] == PLAN && weeks[i] <= point.week() ? 1 : 0;
            }
            assertThat(point.plan()).isCloseTo((double) plans / n, within(1e-9));
            // Then its variance is the binomial one.
            double share = (double) plans / n;
            if (plans > 0 && plans < n) {
                double z = Math.log(Math.log(point.likely().low())
                                / Math.log(point.likely().high()))
                        / 2
                        / 1.959963984540054;
                double spread = z * share * Math.abs(Math.log(share));
                assertThat(spread * spread).isCloseTo(share * (1 - share) / n, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void its_interval_covers_the_truth_about_as_often_as_it_says(long seed) {
        Random random = new Random(seed);
        int covered = 0;
        int tries = 300;
        double truth = 0.6 * (1 - Math.pow(0.95, 20));
        for (int t = 0; t < tries; t++) {
            int n = 80;
            int[] weeks = new int[n];
            Outcome[] came = new Outcome[n];
            for (int i = 0; i < n; i++) {
                int end = 1;
                while (random.nextDouble() > 0.05) {
                    end++;
                }
                int followed = 5 + random.nextInt(40);
                weeks[i] = Math.min(end, followed);
                came[i] = end > followed ? OPEN : random.nextDouble() < 0.6 ? PLAN : LEFT;
            }
            CohortPoint point = CohortCurve.of(new Outcomes(weeks, came)).after(20);
            covered += point.likely().low() <= truth && truth <= point.likely().high() ? 1 : 0;
        }
        assertThat(covered / (double) tries).isBetween(0.91, 0.985);
    }

    @Test
    void an_empty_cohort_is_a_point_at_nothing() {
        CohortCurve curve = CohortCurve.of(new Outcomes(new int[0], new Outcome[0]));
        assertThat(curve.points()).hasSize(1);
        assertThat(curve.after(20).plan()).isZero();
        assertThat(curve.isFollowed(1)).isFalse();
    }
}
