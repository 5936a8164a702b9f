package sightline.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallestFirstTest {

    private record Added(double key, int order, int number) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 64, 65, 3000})
    void it_hands_out_what_a_sorted_list_would_whatever_is_added_and_taken_in_between(int most) {
        SplittableRandom random = new SplittableRandom(most);
        SmallestFirst ours = new SmallestFirst();
        List<Added> reference = new ArrayList<>();
        int order = 0;
        for (int step = 0; step < 4 * most; step++) {
            if (reference.isEmpty() || random.nextInt(3) > 0) {
                // Few different keys, so that equal ones are common.
                Added next = new Added(random.nextInt(20), order++, random.nextInt(SmallestFirst.MOST));
                reference.add(next);
                ours.add(next.key(), next.number());
            } else {
                Added least = reference.stream()
                        .min(Comparator.comparingDouble(Added::key).thenComparingInt(Added::order))
                        .orElseThrow();
                reference.remove(least);
                assertThat(ours.smallest()).isEqualTo(least.key());
                assertThat(ours.first()).isEqualTo(least.number());
                assertThat(ours.take()).isEqualTo(least.number());
            }
            assertThat(ours.size()).isEqualTo(reference.size());
        }
    }

    @Test
    void an_empty_one_has_no_smallest_key() {
        SmallestFirst empty = new SmallestFirst();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.smallest()).isInfinite();
        empty.add(3, 0);
        empty.take();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.smallest()).isInfinite();
    }

    @Test
    void the_largest_number_and_a_negative_key_come_back_as_they_were() {
        SmallestFirst some = new SmallestFirst();
        some.add(0, 0);
        some.add(-2.5, SmallestFirst.MOST);
        assertThat(some.smallest()).isEqualTo(-2.5);
        assertThat(some.take()).isEqualTo(SmallestFirst.MOST);
        assertThat(some.take()).isZero();
    }
}
