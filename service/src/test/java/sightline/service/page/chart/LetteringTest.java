package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.insight.indicator.Unit;

final class LetteringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENT | 46.44 | 46.4%",
                "PERCENT | 46.45 | 46.5%",
                "PERCENT | 96 | 96.0%",
                "PERCENT | -0.04 | 0.0%",
                "COUNT | 1234 | 1,234",
                "COUNT | 1234.5 | 1,234.5",
                "COUNT | -12 | −12",
                "RATIO | 0.7199 | 0.72",
                "WEEKS | 23.45 | 23.5",
                "COUNT | 12345678 | 12,345,678"
            })
    void writes_a_figure_in_full(Unit unit, double value, String text) {
        assertThat(Numerals.figure(unit, value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"9999999, '9,999,999'", "12345678, 12.3m", "4600000000, 4.6bn", "-1000000000000000, '−1,000tn'"})
    void shortens_only_labels_that_would_crowd_the_drawing(double value, String text) {
        assertThat(Numerals.label(Unit.COUNT, value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"30, 30%", "46.1, 46.1%", "100, 100%", "0, 0%"})
    void writes_a_level_as_short_as_it_is_exact(double value, String text) {
        assertThat(Numerals.level(Unit.PERCENT, value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"10, 2.5, 10.0", "1, 0.25, 1.00", "20, 20, 20", "0, 0.25, 0", "1500000, 500000, 1.5m"})
    void gives_the_ticks_of_a_scale_the_same_decimals(double value, double step, String text) {
        assertThat(Numerals.tick(Unit.COUNT, value, step)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.04, 0", "-0.04, 0", "1.25, 1.3", "-1.26, -1.3", "12, 12", "1234.56, 1234.6"})
    void writes_coordinates_with_one_decimal_at_most(double value, String text) {
        assertThat(Numerals.coordinate(value)).isEqualTo(text);
    }

    @Test
    void breaks_lines_between_words() {
        assertThat(TextWidth.wrap("Bournemouth, Christchurch and Poole", Lettering.PLAIN, 150, 3))
                .containsExactly("Bournemouth,", "Christchurch and", "Poole");
    }

    @Test
    void ends_in_three_dots_what_does_not_fit() {
        List<String> lines = TextWidth.wrap("Bournemouth, Christchurch and Poole", Lettering.PLAIN, 110, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("\u2026");
    }

    @Test
    void never_makes_a_line_wider_than_its_room_nor_loses_letters_it_has_room_for() {
        var random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(60); c > 0; c--) {
                text.appendCodePoint(
                        random.nextInt(6) == 0 ? ' ' : random.nextInt(9) == 0 ? 0x1F600 : 'a' + random.nextInt(26));
            }
            double room = 40 + random.nextInt(200);
            List<String> lines = TextWidth.wrap(text.toString(), Lettering.STRONG, room, 99);
            assertThat(lines).allMatch(line -> Lettering.STRONG.width(line) <= room);
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }

    @Test
    void escapes_markup_and_replaces_what_xml_forbids() {
        assertThat(Xml.escape("<a href=\"x\" b='y'>&</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
        assertThat(Xml.escape("a\u0000\u000b\ud800\ufffe")).isEqualTo("a\ufffd\ufffd\ufffd\ufffd");
        assertThat(Xml.escape("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
    }
}
