package sightline.service.improvement.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where no model can say what words mean, words themselves propose. */
final class WordLikenessTest {

    @Test
    void endings_and_short_words_do_not_count() {
        assertThat(WordLikeness.of("Call the families of late plans", "Calling a family about its late plan"))
                .isGreaterThan(Alike.WORDS);
        assertThat(WordLikeness.of("Call the families of late plans", "Fill the vacant posts for case officers"))
                .isLessThan(Alike.WORDS);
    }

    @Test
    void the_same_is_one_and_nothing_in_common_is_nought() {
        assertThat(WordLikeness.of("Publish the forecast", "Publish the forecast"))
                .isEqualTo(1);
        assertThat(WordLikeness.of("Publish the forecast", "Read some plans")).isZero();
        assertThat(WordLikeness.of("a b", "c d")).isZero();
    }
}
