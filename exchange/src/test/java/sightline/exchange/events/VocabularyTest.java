package sightline.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    private static EventRow row(String... fields) {
        EventRow row = new EventRow();
        row.beginRecord(1);
        for (String field : fields) {
            row.addField(field.toCharArray(), 0, field.length(), false);
        }
        return row;
    }

    private int number(String words, int context) {
        return vocabulary.number(row("before", words, "after"), 1, context);
    }

    @Test
    void words_are_numbered_as_they_first_come_and_keep_their_number() {
        assertThat(number("DraftServed", 0)).isZero();
        assertThat(number("", 0)).isEqualTo(1);
        assertThat(number("DraftServe", 0)).isEqualTo(2);
        assertThat(number("DraftServed", 0)).isZero();
        assertThat(number("", 0)).isEqualTo(1);
        assertThat(vocabulary.size()).isEqualTo(3);
    }

    @Test
    void the_same_words_in_another_context_are_others() {
        assertThat(number("J1", 990)).isZero();
        assertThat(number("J1", 991)).isEqualTo(1);
        assertThat(number("J1", 990)).isZero();
    }

    @Test
    void words_whose_characters_add_up_to_the_same_are_told_apart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(number("Aa", 0)).isZero();
        assertThat(number("BB", 0)).isEqualTo(1);
        assertThat(number("Aa", 0)).isZero();
    }

    @Test
    void many_words_are_all_found_again() {
        assertThat(IntStream.range(0, 5_000))
                .allSatisfy(i -> assertThat(number("J" + i, i % 3)).isEqualTo(i));
        assertThat(IntStream.range(0, 5_000))
                .allSatisfy(i -> assertThat(number("J" + i, i % 3)).isEqualTo(i));
        assertThat(vocabulary.size()).isEqualTo(5_000);
    }
}
