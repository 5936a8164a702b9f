package sightline.papers.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - (4) That it be so | (4) | 4 | NUMBER
            - > The Cabinet acts | - > | | BULLET
            b) publish it | b) | b | LETTER
            (iii) publish it | (iii) | iii | ROMAN
            4.2 The Panel heard | 4.2 | 4.2 | PARAGRAPH
            Recommendation 7: That it be so | Recommendation 7: | 7 | NAMED
            R01 Publish it | R01 | R01 | NAMED
            SR (25/26) 01 Publish it | SR (25/26) 01 | SR (25/26) 01 | NAMED
            • publish it | • | | BULLET
            """)
    void the_marker_is_told_from_the_words(String line, String printed, String number, Marker.Style style) {
        Marker marker = Markers.of(line).orElseThrow().marker();
        assertThat(marker.printed()).isEqualTo(printed);
        assertThat(marker.number().orElse(null)).isEqualTo(number);
        assertThat(marker.style()).isEqualTo(style);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Panel heard",
                "A workforce",
                "2026 was a hard year",
                "RECOMMENDATIONS",
                "I think so",
                "Recommendation 5 (Roadmap) be taken forward"
            })
    void words_without_a_marker_have_none(String line) {
        assertThat(Markers.of(line)).isEmpty();
    }

    @Test
    void a_letter_after_a_letter_is_no_Roman_numeral() {
        List<Block> blocks = Blocks.of("(h) one thing\n(i) another\n");
        assertThat(blocks)
                .extracting(block -> block.marker().orElseThrow().style())
                .containsExactly(Marker.Style.LETTER, Marker.Style.LETTER);
        assertThat(Blocks.of("(i) one\n(ii) two"))
                .extracting(block -> block.marker().orElseThrow().place())
                .containsExactly(1, 2);
    }

    @Test
    void a_sentence_goes_on_after_the_end_of_a_page() {
        String text =
                "(1) That the Director bring a report on the plan to\n\nPage 4\n\nthe next meeting.\n\n(2) That it be noted.";
        assertThat(Blocks.of(text))
                .extracting(Block::text)
                .containsExactly(
                        "That the Director bring a report on the plan to the next meeting.", "That it be noted.");
    }

    @Test
    void rows_keep_their_cells() {
        assertThat(Blocks.of("| a | b |\n|---|---|\n| c | d |"))
                .extracting(Block::cells)
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(Blocks.of("a\tb\tc")).extracting(Block::cells).containsExactly(List.of("a", "b", "c"));
    }
}
