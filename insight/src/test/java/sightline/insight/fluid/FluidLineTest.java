package sightline.insight.fluid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FluidLineTest {

    private static double[] always(double value, int days) {
        double[] all = new double[days];
        Arrays.fill(all, value);
        return all;
    }

    @Test
    void with_people_enough_nobody_waits() {
        FluidLine line = new FluidLine(0, always(3, 50), always(4, 50));
        for (int day = 0; day < 50; day++) {
            assertThat(line.waiting(day)).isZero();
            assertThat(line.waitFrom(day)).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void a_line_that_grows_does_so_by_what_is_missing_each_day() {
        FluidLine line = new FluidLine(0, always(5, 100), always(4, 100));
        assertThat(line.waiting(49)).isCloseTo(50, within(1e-9));
        // Who joins at t is number 5t and begun with at 5t/4.
        assertThat(line.waitFrom(39)).isCloseTo(39.5 / 4, within(1e-9));
        assertThat(line.begins(line.place(90))).isInfinite();
    }

    @Test
    void a_backlog_is_cleared_in_the_time_that_the_surplus_takes() {
        FluidLine line = new FluidLine(60, always(4, 100), always(6, 100));
        assertThat(line.waiting(28)).isCloseTo(2, within(1e-9));
        assertThat(line.waiting(29)).isCloseTo(0, within(1e-9));
        assertThat(line.begins(30)).isCloseTo(5, within(1e-9));
        assertThat(line.waitFrom(0)).isCloseTo(62.0 / 6 - 0.5, within(1e-9));
        assertThat(line.waitFrom(60)).isCloseTo(0, within(1e-9));
    }

    @Test
    void nobody_is_begun_with_on_days_without_people() {
        double[] capacity = always(2, 20);
        Arrays.fill(capacity, 5, 10, 0);
        FluidLine line = new FluidLine(0, always(1, 20), capacity);
        assertThat(line.waitFrom(5)).isCloseTo(10 + 0.25 - 5.5, within(1e-9));
        assertThat(line.waiting(9)).isEqualTo(5);
        assertThat(line.waiting(14)).isZero();
    }

    @Test
    void a_control_takes_out_what_chance_did_to_it_and_keeps_the_mean() {
        SplittableRandom random = new SplittableRandom(4);
        double squares = 0;
        double worth = 0;
        int trials = 200;
        for (int trial = 0; trial < trials; trial++) {
            double[] control = new double[40];
            double[] figures = new double[40];
            for (int run = 0; run < control.length; run++) {
                control[run] = random.nextGaussian();
                figures[run] = 50 - 3 * control[run] + random.nextGaussian();
            }
            ControlVariate sharp = ControlVariate.of(figures, control, 0);
            squares += (sharp.mean() - 50) * (sharp.mean() - 50) / sharp.variance();
            worth += sharp.worth();
        }
        // The variance it names is the variance it has, and a tenth of what it would be without.
        assertThat(squares / trials).isCloseTo(1, within(0.3));
        assertThat(worth / trials).isCloseTo(10, within(2.0));
    }

    @Test
    void a_control_that_never_moves_changes_nothing() {
        double[] figures = {1, 2, 3, 6};
        ControlVariate same = ControlVariate.of(figures, new double[4], 0);
        assertThat(same.mean()).isEqualTo(3).isEqualTo(same.plainMean());
        assertThatThrownBy(() -> ControlVariate.of(new double[3], new double[3], 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
