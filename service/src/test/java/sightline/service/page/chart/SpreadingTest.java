package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import sightline.service.page.chart.Spreading.Wish;

final class SpreadingTest {

    @Test
    void leaves_labels_that_do_not_touch_where_they_belong() {
        assertThat(Spreading.apart(List.of(new Wish(80, 20), new Wish(30, 20)), 0, 100))
                .containsExactly(80, 30);
    }

    @Test
    void moves_two_that_touch_apart_by_the_same_amount() {
        assertThat(Spreading.apart(List.of(new Wish(50, 20), new Wish(50, 20)), 0, 100))
                .containsExactly(40, 60);
    }

    @Test
    void keeps_labels_apart_in_order_and_inside() {
        var random = new Random(9);
        for (int round = 0; round < 2000; round++) {
            List<Wish> wishes = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                wishes.add(new Wish(random.nextDouble() * 300 - 20, 10 + random.nextInt(40)));
            }
            double[] middles = Spreading.apart(wishes, 0, 260);
            List<Integer> order = IntStream.range(0, middles.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> middles[i]))
                    .toList();
            double free = 0;
            double wish = Double.NEGATIVE_INFINITY;
            for (int i : order) {
                assertThat(middles[i] - wishes.get(i).height() / 2).isGreaterThanOrEqualTo(free - 1e-6);
                assertThat(wishes.get(i).middle()).isGreaterThanOrEqualTo(wish);
                free = middles[i] + wishes.get(i).height() / 2;
                wish = wishes.get(i).middle();
            }
            assertThat(free).isLessThanOrEqualTo(260 + 1e-6);
        }
    }

    @Test
    void lets_labels_reach_beyond_the_end_only_where_they_do_not_fit() {
        double[] middles = Spreading.apart(List.of(new Wish(5, 20), new Wish(6, 20)), 0, 30);
        assertThat(middles[1] - middles[0]).isCloseTo(20, Offset.offset(1e-9));
        assertThat(middles[0]).isEqualTo(10);
    }
}
