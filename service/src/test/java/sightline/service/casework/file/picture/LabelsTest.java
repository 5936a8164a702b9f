package sightline.service.casework.file.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Words above the line of time never lie on each other. */
final class LabelsTest {

    @Test
    void no_label_lies_on_another_or_leaves_the_drawing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            List<Labels.Wish> wishes = new ArrayList<>();
            double at = 9;
            int count = random.nextInt(1, 40);
            for (int i = 0; i < count; i++) {
                at = Math.min(631, at + random.nextDouble(40));
                wishes.add(new Labels.Wish("Review decision notified".substring(0, random.nextInt(5, 24)), at));
            }
            List<Labels.Label> labels = Labels.of(wishes, 640, 6);
            assertThat(labels).isNotEmpty();
            for (Labels.Label one : labels) {
                assertThat(one.left()).isNotNegative();
                assertThat(one.right()).isLessThanOrEqualTo(640.01);
                for (Labels.Label other : labels) {
                    boolean apart = one == other
                            || one.row() != other.row()
                            || one.right() <= other.left()
                            || other.right() <= one.left();
                    assertThat(apart).as("%s and %s", one, other).isTrue();
                }
            }
        }
    }

    @Test
    void what_has_no_room_is_left_out_of_the_picture() {
        List<Labels.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            wishes.add(new Labels.Wish("Request received", 300));
        }
        assertThat(Labels.of(wishes, 640, 6)).hasSize(6);
    }
}
