package sightline.insight.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    private static OptionalInt since(double... scores) {
        return Episode.since(scores.length, week -> scores[week], 3);
    }

    @Test
    void begins_where_the_score_last_left_the_usual() {
        assertThat(since(0, 1.2, 0.4, 1.5, 2.5, 3.1)).hasValue(3);
    }

    @Test
    void goes_on_until_it_is_back_within_the_usual() {
        assertThat(since(0, 2, 3.5, 2, 1.1)).hasValue(1);
        assertThat(since(0, 2, 3.5, 2, 0.9)).isEmpty();
    }

    @Test
    void what_never_reaches_the_limit_is_not_told() {
        assertThat(since(1.5, 2.9, 2.9, 2.9)).isEmpty();
    }
}
