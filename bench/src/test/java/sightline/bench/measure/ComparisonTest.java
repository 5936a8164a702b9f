package sightline.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

    private static final List<Round> ROUNDS = List.of(
            new Round(Sample.of(10, 20), Sample.of(5, 10)),
            new Round(Sample.of(30, 40), Sample.of(5, 10)),
            new Round(Sample.of(50, 60), Sample.of(20, 40)));

    @Test
    void the_ratio_is_that_of_the_medians_of_all_rounds_together() {
        // Ours 10 20 30 40 50 60, the reference 5 5 10 10 20 40.
        assertThat(Comparison.ofMedians(ROUNDS).ratio()).isEqualTo(3.0);
    }

    @Test
    void the_ratio_may_be_that_of_another_percentile() {
        assertThat(new Comparison(ROUNDS, 95, OptionalDouble.empty()).ratio()).isEqualTo(1.5);
    }

    @Test
    void the_best_and_the_worst_round_say_how_far_it_can_be_trusted() {
        Comparison comparison = Comparison.ofMedians(ROUNDS);

        assertThat(comparison.lowest()).isEqualTo(2.0);
        assertThat(comparison.highest()).isEqualTo(6.0);
    }

    @Test
    void a_goal_is_met_where_the_compared_percentile_doesnt_exceed_it() {
        Comparison comparison = Comparison.ofMedians(ROUNDS);

        assertThat(comparison.within(30).meetsGoal()).isTrue();
        assertThat(comparison.within(29.9).meetsGoal()).isFalse();
        assertThat(comparison.meetsGoal()).isTrue();
    }

    @Test
    void a_goal_may_be_a_multiple_of_the_reference() {
        assertThat(Comparison.ofMedians(ROUNDS).withinTimes(3).meetsGoal()).isTrue();
        assertThat(Comparison.ofMedians(ROUNDS).withinTimes(2.9).meetsGoal()).isFalse();
    }

    @Test
    void the_two_take_turns_and_the_first_rounds_dont_count() {
        StringBuilder turns = new StringBuilder();

        List<Round> rounds = new CpuTime(1, 2, 2)
                .alternate(
                        () -> turns.append('o').length(),
                        () -> turns.append('r').length());

        assertThat(rounds).hasSize(2);
        assertThat(turns).hasToString("oorroorroorr");
    }

    @Test
    void work_that_finds_nothing_to_do_is_not_timed() {
        AtomicLong nothing = new AtomicLong();

        assertThatIllegalStateException().isThrownBy(() -> new CpuTime(0, 1, 1).alternate(nothing::get, () -> 1));
    }
}
