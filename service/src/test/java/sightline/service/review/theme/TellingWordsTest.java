package sightline.service.review.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups and their names, without a model. */
final class TellingWordsTest {

    @Test
    void the_words_of_one_group_tell_more_than_those_of_all() {
        List<List<String>> words = TellingWords.of(List.of(
                List.of("The taxis were late for school", "A taxi late for school"),
                List.of("The psychologist was late", "No psychologist for the school")));
        assertThat(words.getFirst().getFirst()).startsWith("taxi");
        assertThat(words.getLast().getFirst()).isEqualTo("psychologist");
    }

    @Test
    void directions_that_lie_together_make_one_group_every_time() {
        List<float[]> directions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            float[] direction = new float[3];
            direction[i % 3] = 1;
            direction[(i + 1) % 3] = 0.01f * (i % 5);
            directions.add(direction);
        }
        int[] groups = Clusters.of(directions, 3);
        for (int i = 3; i < 30; i++) {
            assertThat(groups[i]).isEqualTo(groups[i % 3]);
        }
        assertThat(List.of(groups[0], groups[1], groups[2])).doesNotHaveDuplicates();
        assertThat(Clusters.of(directions, 3)).isEqualTo(groups);
    }
}
