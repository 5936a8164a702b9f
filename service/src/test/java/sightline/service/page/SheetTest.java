package sightline.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static String csv(Object value) {
        return new Sheet<Object>().column("a", row -> row).csv(List.of(value));
    }

    private static @Nullable Object json(Object value) {
        Map<String, @Nullable Object> object = new Sheet<Object>()
                .column("a", row -> row)
                .objects(List.of(value))
                .getFirst();
        assertThat(object).containsKey("a");
        return object.get("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 1", "-1", "@sum", "\tx", "\rx", "=HYPERLINK(\"http://exemplar.example\";\"a\")"})
    void text_that_a_spreadsheet_would_run_is_disarmed_in_csv_and_as_it_is_in_json(String hostile) {
        assertThat(csv(hostile).replace("\"", "")).startsWith("a\r\n'" + hostile.replace("\"", ""));
        assertThat(csv(Optional.of(hostile))).isEqualTo(csv(hostile));
        assertThat(json(hostile)).isEqualTo(hostile);
    }

    @Test
    void a_negative_number_is_no_formula() {
        assertThat(csv(-2L)).isEqualTo("a\r\n-2\r\n");
        assertThat(csv(-0.5)).isEqualTo("a\r\n-0.5\r\n");
    }

    @Test
    void what_is_not_known_is_an_empty_cell_or_null_and_never_nought() {
        for (Object none : List.of(Optional.empty(), OptionalLong.empty(), OptionalDouble.empty())) {
            assertThat(csv(none)).isEqualTo("a\r\n\r\n");
            assertThat(json(none)).isNull();
        }
        assertThat(csv(OptionalLong.of(0))).isEqualTo("a\r\n0\r\n");
        assertThat(json(OptionalLong.of(0))).isEqualTo(0L);
    }

    @Test
    void numbers_are_rounded_to_thousandths_however_they_are_wrapped() {
        double third = 100.0 / 3;
        for (Object wrapped : List.of(third, Optional.of(third), OptionalDouble.of(third))) {
            assertThat(csv(wrapped)).isEqualTo("a\r\n33.333\r\n");
            assertThat(json(wrapped)).isEqualTo(33.333);
        }
    }

    @Test
    void commas_quotes_and_line_ends_are_quoted_after_rfc_4180() {
        Sheet<String> sheet = new Sheet<String>().column("a,b", row -> row).column("c", row -> "x");
        assertThat(sheet.csv(List.of("Bristol, \"City\" of", "two\nlines", "Zoë")))
                .isEqualTo("\"a,b\",c\r\n\"Bristol, \"\"City\"\" of\",x\r\n\"two\nlines\",x\r\nZoë,x\r\n");
    }

    @Test
    void no_rows_give_the_heading_alone() {
        assertThat(new Sheet<String>().column("a", row -> row).csv(List.of())).isEqualTo("a\r\n");
        assertThat(new Sheet<String>().column("a", row -> row).objects(List.of()))
                .isEmpty();
    }

    @Test
    void columns_keep_their_order() {
        Sheet<String> sheet = new Sheet<String>()
                .column("z", row -> 1)
                .column("a", row -> true)
                .column("m", row -> row);
        assertThat(sheet.objects(List.of("x")).getFirst().keySet()).containsExactly("z", "a", "m");
        assertThat(sheet.csv(List.of("x"))).isEqualTo("z,a,m\r\n1,true,x\r\n");
    }
}
