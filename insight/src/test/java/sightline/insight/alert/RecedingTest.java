package sightline.insight.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class RecedingTest {

    private static OptionalInt since(int weeks, IntToDoubleFunction length) {
        return new Receding(weeks, length)
                .since(0, week -> length.applyAsDouble(week) > 90, week -> length.applyAsDouble(week) < 40);
    }

    @Test
    void a_queue_that_halves_in_half_a_year_goes_down_since_its_height() {
        OptionalInt height = since(80, week -> week < 50 ? 50 + week : 100 - 2 * (week - 50.0));
        assertThat(height.orElseThrow()).isBetween(47, 53);
    }

    @Test
    void a_ripple_is_no_recovery() {
        assertThat(since(80, week -> 100 + 8 * Math.sin(week / 3.0))).isEmpty();
    }

    @Test
    void a_queue_that_rises_again_has_stopped_going_down() {
        assertThat(since(140, week -> week < 50 ? 100 : week < 80 ? 100 - 1.5 * (week - 50) : 55 + 2.0 * (week - 80)))
                .isEmpty();
    }

    @Test
    void what_was_never_too_long_is_not_cleared() {
        assertThat(since(80, week -> 80 - week / 2.0)).isEmpty();
    }
}
