package sightline.insight.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnPastTest {

    private static double[] yearly(long seed, double swing, double jump, int from) {
        Random random = new Random(seed);
        return IntStream.range(0, 260)
                .mapToDouble(week -> 10
                        + swing * Math.sin(2 * Math.PI * week / 52)
                        + 0.2 * random.nextGaussian()
                        + (week >= from ? jump : 0))
                .toArray();
    }

    @Test
    void what_comes_every_year_is_usual() {
        OwnPast past = new OwnPast(yearly(1, 3, 0, 0), 0.5, 0.6);
        assertThat(IntStream.range(170, 260).mapToDouble(past::score)).allMatch(score -> Math.abs(score) < 2);
        assertThat(past.usual(221)).isCloseTo(13, within(1.2));
    }

    @Test
    void a_jump_stands_out_for_as_long_as_it_is_not_usual() {
        OwnPast past = new OwnPast(yearly(2, 0, 4, 200), 0.5, 0.6);
        assertThat(past.score(199)).isBetween(-1.5, 1.5);
        assertThat(past.score(205)).isGreaterThan(3.6);
        assertThat(past.score(250)).isGreaterThan(1);
    }

    @Test
    void weeks_before_anything_could_be_learnt_score_nothing() {
        OwnPast past = new OwnPast(yearly(3, 0, 9, 20), 0.5, 0.6);
        assertThat(IntStream.range(0, OwnPast.first()).mapToDouble(past::score)).containsOnly(0.0);
    }
}
