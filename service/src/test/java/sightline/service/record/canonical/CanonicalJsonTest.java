package sightline.service.record.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8785: its own examples, and another program's opinion of random values. */
class CanonicalJsonTest {

    /** The example of section 3.2.2. */
    @Test
    void signs_in_a_text_are_escaped_as_the_rfc_says() {
        assertThat(CanonicalJson.write(new Json.Text("\u20ac$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(CanonicalJson.write(new Json.Text("\b\t\f\r\u0000\u001f\u007f")))
                .isEqualTo("\"\\b\\t\\f\\r\\u0000\\u001f\u007f\"");
    }

    /** The example of section 3.2.3. */
    @Test
    void names_stand_in_the_order_of_their_utf_16_units() {
        Json names = Json.Fields.of(Map.of(
                "\u20ac", new Json.Text("Euro Sign"),
                "\r", new Json.Text("Carriage Return"),
                "\ufb33", new Json.Text("Hebrew Letter Dalet With Dagesh"),
                "1", new Json.Text("One"),
                "\ud83d\ude00", new Json.Text("Emoji: Grinning Face"),
                "\u0080", new Json.Text("Control"),
                "\u00f6", new Json.Text("Latin Small Letter O With Diaeresis")));

        assertThat(CanonicalJson.write(names))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void literals_and_whole_numbers_are_written_as_the_rfc_says() {
        assertThat(CanonicalJson.write(new Json.Many(
                        List.of(new Json.Nothing(), new Json.Truth(true), new Json.Truth(false), new Json.Whole(-0)))))
                .isEqualTo("[null,true,false,0]");
        assertThat(CanonicalJson.write(new Json.Whole(Json.Whole.MOST))).isEqualTo("9007199254740991");
        assertThat(CanonicalJson.write(new Json.Whole(-Json.Whole.MOST))).isEqualTo("-9007199254740991");
    }

    /** Canonical forms of numbers in section 3.2.2 and appendix B that the record has no place for, and forms that are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5e-324",
                "-5e-324",
                "1.7976931348623157e+308",
                "9007199254740992",
                "-9007199254740992",
                "295147905179352830000",
                "9.999999999999997e+22",
                "1e+23",
                "999999999999999700000",
                "1e+21",
                "9.999999999999997e-7",
                "0.000001",
                "333333333.3333333",
                "1424953923781206.2",
                "1e+30",
                "4.5",
                "0.002",
                "1e-27",
                "-0",
                "00",
                "+1",
                "1.0",
                "1e0",
                "NaN",
                "Infinity"
            })
    void numbers_that_programs_may_print_differently_are_refused(String number) {
        assertThat(JsonText.read("{\"n\":%s}".formatted(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "[]",
                "null",
                "{\"a\":1} ",
                "{ \"a\":1}",
                "{\"a\":1}{}",
                "{\"b\":1,\"a\":1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":1",
                "{\"a\":1,}",
                "{'a':1}"
            })
    void what_is_no_object_in_canonical_form_is_not_read(String text) {
        assertThat(JsonText.read(text)).isEmpty();
    }

    @Test
    void half_a_surrogate_pair_is_no_text() {
        for (String half : List.of("\ud800", "a\udc00", "\ud800a", "\udc00\ud800")) {
            assertThatThrownBy(() -> CanonicalJson.write(new Json.Text(half)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Json.Whole(Json.Whole.MOST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_program_writes_random_values_just_so_and_reading_gives_them_back() throws IOException {
        Random random = new Random(8785);
        for (int i = 0; i < 5_000; i++) {
            Json.Fields value = fields(random, 3);

            String ours = CanonicalJson.write(value);

            assertThat(new JsonCanonicalizer(ours).getEncodedString()).isEqualTo(ours);
            assertThat(JsonText.read(ours)).contains(value);
        }
    }

    private static Json any(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> new Json.Text(text(random));
            case 1 -> new Json.Whole(random.nextLong(-Json.Whole.MOST, Json.Whole.MOST + 1) >> random.nextInt(54));
            case 2 -> new Json.Truth(random.nextBoolean());
            case 3 -> new Json.Nothing();
            case 4 -> new Json.Many(many(random, depth - 1));
            default -> fields(random, depth - 1);
        };
    }

    private static List<Json> many(Random random, int depth) {
        List<Json> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(any(random, depth));
        }
        return values;
    }

    private static Json.Fields fields(Random random, int depth) {
        TreeMap<String, Json> values = new TreeMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            values.put(text(random), any(random, depth));
        }
        return new Json.Fields(values);
    }

    /** Signs of all lengths in UTF-8, those that are escaped among them. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(
                    switch (random.nextInt(5)) {
                        case 0 -> random.nextInt(0x20);
                        case 1 -> 0xE000 + random.nextInt(0x1000);
                        case 2 -> 0x1F600 + random.nextInt(0x40);
                        case 3 -> 0x80 + random.nextInt(0x700);
                        default -> 0x20 + random.nextInt(0x60);
                    });
        }
        return text.toString();
    }
}
