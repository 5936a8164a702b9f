package sightline.service.review.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.service.meaning.Sense;

/** Orders brought together, and senses as they are kept. */
final class FusionTest {

    @Test
    void what_both_orders_hold_comes_before_what_one_holds() {
        assertThat(Fusion.of(List.of("a", "b"), List.of("c", "b"))).containsExactly("b", "a", "c");
    }

    @Test
    void one_order_alone_stays_as_it_is() {
        assertThat(Fusion.of(List.of("x", "y", "z"), List.of())).containsExactly("x", "y", "z");
    }

    @Test
    void a_sense_is_as_like_another_as_their_vectors_are() {
        float[] a = new float[Sense.PARTS];
        float[] b = new float[Sense.PARTS];
        for (int i = 0; i < Sense.PARTS; i++) {
            a[i] = (float) Math.sin(i);
            b[i] = (float) Math.sin(i + 0.9);
        }
        double exact = cosine(a, b);
        Sense kept = Sense.kept(Sense.of(b).bytes());
        assertThat(Sense.of(a).likeness(kept)).isCloseTo(exact, within(0.005));
        assertThat(Sense.of(a).likeness(Sense.of(a))).isCloseTo(1, within(0.005));
    }

    @Test
    void the_nearest_passages_come_first_and_none_below_the_threshold() {
        Meanings.Builder builder = new Meanings.Builder();
        for (int i = 0; i < 600; i++) {
            builder.add(i, 1, Sense.of(direction(i / 600.0)).bytes());
        }
        Meanings all = builder.build();
        List<Meanings.Near> near = all.nearest(Sense.of(direction(0)), 5, 0.9, place -> place.evidence() != 2);
        assertThat(near).extracting(one -> one.place().evidence()).containsExactly(0L, 1L, 3L, 4L, 5L);
        assertThat(all.nearest(Sense.of(direction(0)), 1_000, 0.9, place -> true))
                .allMatch(one -> one.likeness() >= 0.9)
                .hasSizeLessThan(600);
    }

    private static float[] direction(double turn) {
        float[] direction = new float[Sense.PARTS];
        direction[0] = (float) Math.cos(turn * Math.PI);
        direction[1] = (float) Math.sin(turn * Math.PI);
        return direction;
    }

    private static double cosine(float[] a, float[] b) {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        return ab / Math.sqrt(aa * bb);
    }
}
