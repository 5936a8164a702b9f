package sightline.insight.exemplar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StreamsTest {

    private static List<Integer> draws(Dice dice) {
        return Stream.generate(() -> dice.between(0, 1_000_000)).limit(20).toList();
    }

    @Test
    void a_substream_depends_on_seed_purpose_and_number_and_on_nothing_else() {
        Streams streams = new Streams(7);
        List<Integer> draws = draws(streams.stream("draft", 12));
        draws(streams.stream("decision", 12));
        assertThat(draws(streams.stream("draft", 12))).isEqualTo(draws);
        assertThat(draws(new Streams(7).stream("draft", 12))).isEqualTo(draws);
        assertThat(draws(new Streams(8).stream("draft", 12))).isNotEqualTo(draws);
        assertThat(draws(streams.stream("draft", 13))).isNotEqualTo(draws);
        assertThat(draws(streams.stream("decision", 12))).isNotEqualTo(draws);
    }

    @Test
    void first_draws_of_neighbouring_substreams_are_spread_evenly() {
        Streams streams = new Streams(1);
        int[] tenths = new int[10];
        IntStream.range(0, 20_000)
                .forEach(i -> tenths[streams.stream("draft", i).between(0, 9)]++);
        assertThat(IntStream.of(tenths).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(1780, 2220));
    }

    @Test
    void draws_have_the_shape_they_are_asked_for() {
        Dice dice = new Streams(3).stream("shape", 0);
        List<Integer> days =
                Stream.generate(() -> dice.days(30, 0.5)).limit(20_000).sorted().toList();
        assertThat(days.get(10_000)).isBetween(29, 31);
        assertThat(days.get(16_827)).isBetween(47, 52);
        double[] weights = {1, 0, 3};
        List<Integer> indexes =
                Stream.generate(() -> dice.weighted(weights)).limit(20_000).toList();
        assertThat(indexes).doesNotContain(1);
        assertThat(indexes.stream().filter(i -> i == 2).count() / 20_000.0).isCloseTo(0.75, within(0.015));
        assertThat(dice.count(5, 1)).isEqualTo(5);
        assertThat(dice.count(5, 0)).isZero();
        double mean =
                IntStream.range(0, 4000).map(_ -> dice.count(50, 0.1)).average().orElseThrow();
        assertThat(mean).isCloseTo(5, within(0.15));
    }
}
