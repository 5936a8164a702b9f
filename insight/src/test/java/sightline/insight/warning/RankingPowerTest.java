package sightline.insight.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingPowerTest {

    /** Worked by hand: pairs won, a tie being half, of all pairs. */
    @ParameterizedTest
    @CsvSource({
        "4 3 2 1, YYNN, 1.0",
        "1 2 3 4, YYNN, 0.0",
        "4 3 2 1, YNYN, 0.75",
        "4 2 3 1, YNYN, 1.0",
        "2 2, YN, 0.5",
        "5 5 5 5, YNYN, 0.5",
        "3 2 2 1, YYNN, 0.875",
        "3 3 2 1 1, NYNYN, 0.5",
    })
    void agrees_with_pairs_counted_by_hand(String scores, String happened, double auc) {
        double[] values = java.util.Arrays.stream(scores.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(RankingPower.of(values, events(happened)).getAsDouble()).isEqualTo(auc);
    }

    @Test
    void is_unknown_where_all_or_none_happened() {
        assertThat(RankingPower.of(new double[] {1, 2}, events("YY"))).isEmpty();
        assertThat(RankingPower.of(new double[] {1, 2}, events("NN"))).isEmpty();
        assertThat(RankingPower.of(new double[0], new boolean[0])).isEmpty();
    }

    @Test
    void is_the_share_of_pairs_won_for_any_scores() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(30);
            double[] scores = random.ints(n, 0, 8).asDoubleStream().toArray();
            boolean[] happened = new boolean[n];
            for (int i = 0; i < n; i++) {
                happened[i] = random.nextBoolean();
            }
            happened[0] = true;
            happened[1] = false;
            assertThat(RankingPower.of(scores, happened).getAsDouble())
                    .isCloseTo(pairsWon(scores, happened), within(1e-12));
        }
    }

    @Test
    void counts_a_case_as_often_as_it_was_drawn() {
        double[] scores = {3, 2, 1};
        boolean[] happened = events("NYN");
        assertThat(RankingPower.ofSorted(scores, happened, new int[] {1, 1, 3}).getAsDouble())
                .isEqualTo(0.75);
        assertThat(RankingPower.ofSorted(scores, happened, new int[] {0, 2, 1}).getAsDouble())
                .isEqualTo(1);
    }

    private static double pairsWon(double[] scores, boolean[] happened) {
        double won = 0;
        int pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (happened[i] && !happened[j]) {
                    pairs++;
                    won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }

    private static boolean[] events(String letters) {
        boolean[] events = new boolean[letters.length()];
        for (int i = 0; i < events.length; i++) {
            events[i] = letters.charAt(i) == 'Y';
        }
        return events;
    }
}
