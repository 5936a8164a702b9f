package sightline.service.review.report.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmallCountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We met 3 families.|We met fewer than 6 families.",
                "Three young people came.|Fewer than 6 young people came.",
                "There was 1 child without a place.|There was fewer than 6 children without a place.",
                "2 of the 14 older pupils left|fewer than 6 of the 14 older pupils left",
                "only four deaf children|only fewer than 6 deaf children",
                "5 parents and 4 carers|fewer than 6 parents and fewer than 6 carers"
            })
    void a_small_count_of_people_is_said_another_way(String typed, String said) {
        assertThat(SmallCounts.said(typed)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met 6 families.",
                "We met 33 families.",
                "One parent told us so.",
                "one child in five",
                "It took 3 weeks until families heard.",
                "4 schools told families",
                "The rate was 0.5 children",
                "12,3 children",
                "Between 2023 and 2024 children waited",
                "Recommendation 3. Ring each family",
                "3–5 weeks"
            })
    void what_is_no_small_count_of_people_is_left_alone(String typed) {
        assertThat(SmallCounts.said(typed)).isEqualTo(typed);
    }

    @Test
    void in_a_quotation_square_brackets_say_that_these_words_are_ours() {
        assertThat(SmallCounts.quoted("I know 3 families like us")).isEqualTo("I know [fewer than 6] families like us");
    }
}
