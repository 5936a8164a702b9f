package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import sightline.insight.indicator.Unit;

final class ScaleTest {

    private static List<Scale> many() {
        var random = new Random(11);
        return random.doubles(4000, -12, 15)
                .mapToObj(power -> {
                    double high = Math.pow(10, power) * random.nextDouble();
                    double low = random.nextBoolean() ? 0 : -high * random.nextDouble() * 3;
                    return Scale.covering(Math.max(low, -1e15), high, random.nextBoolean() ? 1 : 0.05);
                })
                .toList();
    }

    @Test
    void has_three_to_seven_ticks() {
        assertThat(many()).allSatisfy(s -> assertThat(s.ticks()).hasSizeBetween(3, 7));
    }

    @Test
    void covers_what_it_is_made_for() {
        var random = new Random(12);
        for (int i = 0; i < 4000; i++) {
            double low = -random.nextDouble() * Math.pow(10, random.nextInt(15));
            double high = random.nextDouble() * Math.pow(10, random.nextInt(15));
            Scale scale = Scale.covering(low, high, 1);
            assertThat(scale.low()).isLessThanOrEqualTo(low);
            assertThat(scale.high()).isGreaterThanOrEqualTo(high);
            assertThat(scale.share(low)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void steps_by_round_numbers() {
        assertThat(many()).allSatisfy(s -> {
            double mantissa = s.step() / Math.pow(10, Math.floor(Math.log10(s.step()) + 1e-9));
            assertThat(List.of(1.0, 2.0, 2.5, 5.0))
                    .anySatisfy(
                            round -> assertThat(mantissa).isCloseTo(round, org.assertj.core.data.Offset.offset(1e-9)));
            assertThat(s.ticks())
                    .allSatisfy(t -> assertThat(t / s.step() - Math.rint(t / s.step()))
                            .isCloseTo(0, org.assertj.core.data.Offset.offset(1e-6)));
        });
    }

    @Test
    void ends_on_its_first_and_last_tick() {
        assertThat(many()).allSatisfy(s -> {
            assertThat(s.ticks().getFirst()).isEqualTo(s.low());
            assertThat(s.ticks().getLast()).isEqualTo(s.high());
        });
    }

    @Test
    void counts_in_whole_numbers() {
        assertThat(Scale.covering(0, 1, 1).ticks()).containsExactly(0.0, 1.0, 2.0);
        assertThat(Scale.covering(0, 11, 1).ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0);
    }

    @Test
    void is_not_wider_than_it_needs_to_be() {
        assertThat(Scale.covering(0, 954, 1)).isEqualTo(new Scale(0, 1000, 200));
        assertThat(Scale.covering(-77, 31, 1)).isEqualTo(new Scale(-80, 40, 20));
    }

    @Test
    void still_has_a_height_where_there_is_nothing_but_nought() {
        assertThat(Scale.covering(0, 0, 1)).isEqualTo(new Scale(0, 2, 1));
    }

    @Test
    void refuses_what_is_not_a_number_to_draw() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e16}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Scale.covering(0, bad, 1));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(1, 1, 1));
    }

    @Test
    void draws_percentages_from_0_to_100_unless_all_are_small() {
        var percent = new Axis("", Unit.PERCENT);
        assertThat(percent.scale(DoubleStream.of(3, 46))).isEqualTo(new Scale(0, 100, 20));
        assertThat(percent.scale(DoubleStream.of(3, 9)).high()).isEqualTo(10);
        assertThat(percent.scale(DoubleStream.empty())).isEqualTo(new Scale(0, 100, 20));
        assertThat(percent.scale(DoubleStream.of(-5, 104)).high()).isGreaterThan(100);
    }
}
