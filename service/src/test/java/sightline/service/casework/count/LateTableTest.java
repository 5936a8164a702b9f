package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import sightline.insight.late.LatePlans;
import sightline.insight.late.LateStep;
import sightline.service.watch.live.Late;

/** Late plans by step: few are told of nobody, neither at once nor by taking the others from the whole. */
final class LateTableTest {

    private static final YearMonth TO = YearMonth.of(2026, Month.OCTOBER);

    private static LateStep step(String id, int plans, int over, double weeks) {
        return new LateStep(id, id + "'s time", 6, plans, Collections.nCopies(over, weeks));
    }

    private static Late shown(LatePlans plans) {
        return LateTable.of(plans, TO.minusMonths(11), TO);
    }

    @Test
    void counts_are_to_the_nearest_five_and_weeks_to_the_nearest_ten() {
        Late late = shown(new LatePlans(103, 61, List.of(step("draft", 32, 41, 3.5), step("final", 22, 29, 1.5)), 7));
        assertThat(late.plans()).hasValue(105);
        assertThat(late.late()).hasValue(60);
        Late.Step draft = late.steps().getFirst();
        assertThat(draft.words()).isEqualTo("draft’s time");
        assertThat(draft.worst()).hasValue(30);
        assertThat(draft.over()).hasValue(40);
        assertThat(draft.median()).hasValue(3.5);
        assertThat(draft.weeks()).hasValue(140);
    }

    @Test
    void a_step_that_held_up_few_is_hidden_and_nothing_else_gives_it_away() {
        LatePlans plans = new LatePlans(80, 40, List.of(step("draft", 30, 30, 2), step("final", 4, 4, 9)), 6);
        Late late = shown(plans);
        Late.Step few = late.steps().stream()
                .filter(step -> step.id().equals("final"))
                .findFirst()
                .orElseThrow();
        assertThat(few.worst()).isEmpty();
        assertThat(few.over()).isEmpty();
        assertThat(few.median()).isEmpty();
        assertThat(few.weeks()).isEmpty();
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long guess = 0; guess <= 5; guess++) {
            if (couldBe(late, guess)) {
                least = Math.min(least, guess);
                most = Math.max(most, guess);
            }
        }
        assertThat(most).as("more than one count is possible").isGreaterThan(least);
    }

    /** Whether what is shown allows the hidden step to have held up this many: late = draft + final + nobody. */
    private static boolean couldBe(Late late, long guess) {
        for (long all = low(late.late()); all <= high(late.late()); all++) {
            for (long draft = low(late.steps().getFirst().worst());
                    draft <= high(late.steps().getFirst().worst());
                    draft++) {
                long nobody = all - draft - guess;
                if (nobody >= low(late.nobody()) && nobody <= high(late.nobody())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long low(OptionalLong shown) {
        return shown.isPresent() ? Math.max(6, shown.getAsLong() - 2) : 0;
    }

    private static long high(OptionalLong shown) {
        return shown.isPresent() ? shown.getAsLong() + 2 : 200;
    }

    @Test
    void batches_of_journeys_come_to_the_same_as_all_at_once() {
        LatePlans one = new LatePlans(10, 4, List.of(step("draft", 3, 4, 1)), 1);
        LatePlans other = new LatePlans(20, 9, List.of(step("final", 5, 5, 8), step("draft", 2, 3, 2)), 2);
        LatePlans both = LateTable.together(one, other);
        assertThat(both.plans()).isEqualTo(30);
        assertThat(both.late()).isEqualTo(13);
        assertThat(both.nobody()).isEqualTo(3);
        assertThat(both.steps().getFirst()).isEqualTo(step("final", 5, 5, 8));
        assertThat(both.steps().getLast().plans()).isEqualTo(5);
        assertThat(both.steps().getLast().over()).containsExactly(1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0);
    }
}
