package sightline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OneLineTest {

    @Test
    void breaks_of_a_line_and_signs_that_a_terminal_acts_on_become_blanks() {
        assertThat(OneLine.of("\"a\r\nb\" is \u001b[31mno\u2028date\u0085.")).isEqualTo("\"a b\" is  [31mno date .");
        assertThat(OneLine.of("“Zoë” is no date.")).isEqualTo("“Zoë” is no date.");
    }

    @Test
    void of_endless_words_the_beginning_and_the_end_stay() {
        String shown = OneLine.of("'" + "x".repeat(100_000) + "' is no date. Write it as 2026-02-14.");
        assertThat(shown)
                .hasSizeLessThan(1_000)
                .startsWith("'xxx")
                .contains("x … x")
                .endsWith("is no date. Write it as 2026-02-14.");
        assertThat(OneLine.of("\uD83D\uDE00".repeat(1_000)).codePoints())
                .noneMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }
}
