package sightline.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SampleTest {

    @ParameterizedTest
    @CsvSource({"1, 15", "20, 15", "20.1, 20", "40, 20", "50, 35", "60, 35", "95, 50", "100, 50"})
    void a_percentile_is_the_nearest_value_that_was_measured(double percent, double expected) {
        Sample sample = Sample.of(50, 15, 40, 20, 35);

        assertThat(sample.percentile(percent)).isEqualTo(expected);
    }

    @Test
    void the_95th_percentile_of_a_hundred_values_is_the_95th() {
        Sample sample = Sample.of(
                DoubleStream.iterate(100, value -> value - 1).limit(100).toArray());

        assertThat(sample.percentile(95)).isEqualTo(95);
        assertThat(sample.percentile(99)).isEqualTo(99);
    }

    @ParameterizedTest
    @CsvSource({"95, 19, false", "95, 20, true", "99, 99, false", "99, 100, true", "50, 2, true"})
    void a_percentile_needs_enough_values_above_it(double percent, int values, boolean told) {
        Sample sample = new Sample(Stream.generate(() -> 1.0).limit(values).toList());

        assertThat(sample.tells(percent)).isEqualTo(told);
    }

    @Test
    void samples_are_put_together_value_by_value() {
        assertThat(Sample.all(Stream.of(Sample.of(1, 2), Sample.of(3))).milliseconds())
                .containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void there_is_no_empty_sample() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(List.of()));
    }
}
