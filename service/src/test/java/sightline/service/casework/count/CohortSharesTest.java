package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import sightline.insight.disclosure.Attacker;

/** Shares of cohorts: an attacker who knows how they are made finds no small count behind them. */
final class CohortSharesTest {

    private static final int COHORTS = 300;

    @Test
    void no_small_count_stands_behind_the_shares_of_a_cohort() {
        int told = 0;
        for (int seed = 0; seed < COHORTS; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            long requests = random.nextInt(60);
            List<Long> planned = new ArrayList<>();
            long before = 0;
            for (int week = 0; week < random.nextInt(7); week++) {
                before += random.nextLong(requests - before + 1) / (1 + random.nextInt(4));
                planned.add(before);
            }
            CohortShares shares = CohortShares.of(requests, planned);
            assertThat(new Attacker(shares.published()).known())
                    .as("%d requests, of them %s", requests, planned)
                    .isEmpty();
            for (int place = 0; place < planned.size(); place++) {
                told += shares.words(place).equals(CaseFigure.HIDDEN) ? 0 : 1;
            }
        }
        assertThat(told).isGreaterThan(COHORTS);
    }

    @Test
    void a_share_is_that_of_two_rounded_counts() {
        CohortShares shares = CohortShares.of(41, List.of(3L, 13L, 28L));
        assertThat(shares.requests()).isEqualTo("about 40 requests");
        assertThat(shares.words(0)).isEqualTo(CaseFigure.HIDDEN);
        assertThat(shares.words(1)).isEqualTo("38");
        assertThat(shares.words(2)).isEqualTo("75");
        assertThat(CohortShares.of(4, List.of()).requests()).isEqualTo("fewer than 6 requests");
    }
}
