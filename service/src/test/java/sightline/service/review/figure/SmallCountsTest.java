package sightline.service.review.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import sightline.service.review.figure.SmallCounts.Hidden;
import sightline.service.review.figure.SmallCounts.Seen;

/** Nobody who knows the total and the rules can work a small count out: every reading is tried. */
final class SmallCountsTest {

    @Test
    void large_counts_are_shown_as_they_are() {
        assertThat(SmallCounts.of(List.of(6L, 20L)))
                .isEqualTo(new Hidden(List.of(new Seen.Shown(6), new Seen.Shown(20)), new Seen.Shown(26)));
    }

    @Test
    void one_small_count_takes_the_next_smallest_along() {
        assertThat(SmallCounts.of(List.of(3L, 9L, 40L)).counts())
                .containsExactly(new Seen.Small(), new Seen.Held(), new Seen.Shown(40));
    }

    @Test
    void two_small_counts_that_the_total_would_give_away_take_another_along() {
        assertThat(SmallCounts.of(List.of(5L, 5L, 40L, 9L)).counts())
                .containsExactly(new Seen.Small(), new Seen.Small(), new Seen.Shown(40), new Seen.Held());
        assertThat(SmallCounts.of(List.of(0L, 0L, 40L, 9L)).counts().get(3)).isEqualTo(new Seen.Held());
    }

    @Test
    void no_small_count_can_be_worked_out() {
        SplittableRandom chance = new SplittableRandom(6);
        int hidden = 0;
        for (int i = 0; i < 3_000; i++) {
            List<Long> counts = new ArrayList<>();
            for (int j = 0; j < 2 + i % 3; j++) {
                counts.add(chance.nextLong(i % 2 == 0 ? 9 : 20));
            }
            Hidden seen = SmallCounts.of(counts);
            for (int j = 0; j < counts.size(); j++) {
                assertThat(seen.counts().get(j) instanceof Seen.Shown(long shown) && shown < SmallCounts.FLOOR)
                        .isFalse();
                if (seen.counts().get(j) instanceof Seen.Small) {
                    hidden++;
                    assertThat(readings(seen, j)).as("%s as %s", counts, seen).hasSizeGreaterThan(1);
                }
            }
        }
        assertThat(hidden).isGreaterThan(1_000);
    }

    /** Every number that a small count may be, for somebody who sees the rest. */
    private static List<Long> readings(Hidden seen, int wanted) {
        List<Long> readings = new ArrayList<>();
        for (long guess = 0; guess < SmallCounts.FLOOR; guess++) {
            if (!(seen.total() instanceof Seen.Shown(long total)) || canBe(seen, wanted, guess, 0, total)) {
                readings.add(guess);
            }
        }
        return readings;
    }

    private static boolean canBe(Hidden seen, int wanted, long guess, int from, long left) {
        if (left < 0) {
            return false;
        }
        if (from == seen.counts().size()) {
            return left == 0;
        }
        if (from == wanted) {
            return canBe(seen, wanted, guess, from + 1, left - guess);
        }
        long smallestShown = seen.counts().stream()
                .mapToLong(one -> one instanceof Seen.Shown(long count) ? count : Long.MAX_VALUE)
                .min()
                .orElse(Long.MAX_VALUE);
        return switch (seen.counts().get(from)) {
            case Seen.Shown(long count) -> canBe(seen, wanted, guess, from + 1, left - count);
            case Seen.Small _ -> any(seen, wanted, guess, from, left, 0, SmallCounts.FLOOR - 1);
            case Seen.Held _ -> any(seen, wanted, guess, from, left, SmallCounts.FLOOR, Math.min(left, smallestShown));
        };
    }

    private static boolean any(Hidden seen, int wanted, long guess, int from, long left, long low, long high) {
        for (long count = low; count <= high; count++) {
            if (canBe(seen, wanted, guess, from + 1, left - count)) {
                return true;
            }
        }
        return false;
    }
}
