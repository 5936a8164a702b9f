package sightline.exchange.sen2.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.Returns;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.rule.Check;

/** What is no return, or made to do harm, is refused in one line; endless input ends. */
final class HostileTest {

    private static final String HEAD = "<Message><Header/><Persons><Person>";

    private static void check(InputStream in) {
        Check.of(in, "The return", Form.of(2026).orElseThrow(), finding -> {});
    }

    private static void check(String xml, Charset charset) {
        check(new ByteArrayInputStream(xml.getBytes(charset)));
    }

    private static void assertRefused(InputStream in, String why) {
        assertThatThrownBy(() -> check(in))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(why)
                .hasMessageStartingWith("The return ")
                .hasMessageEndingWith(".")
                .message()
                .doesNotContain("\n")
                .hasSizeLessThan(300);
    }

    private static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A beginning, and then pieces without end. */
    private static InputStream endless(String begin, IntFunction<String> piece) {
        return new SequenceInputStream(new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return true;
            }

            @Override
            public InputStream nextElement() {
                next++;
                return bytes(next == 0 ? begin : piece.apply(next));
            }
        });
    }

    static Stream<Arguments> refused() {
        String clean = Returns.clean();
        return Stream.of(
                Arguments.of("", "breaks off"),
                Arguments.of("surname,forename\nA,B\n", "well-formed"),
                Arguments.of("{}", "well-formed"),
                Arguments.of("<html><body/></html>", "no SEN2 message"),
                Arguments.of("<Message/>", "no SEN2 message"),
                Arguments.of("<Message><CTF/></Message>", "no SEN2 message"),
                Arguments.of(clean.substring(0, clean.length() / 2), "breaks off"),
                Arguments.of(clean.replace("</Persons>", ""), "well-formed"),
                Arguments.of(clean + "<Message/>", "well-formed"),
                Arguments.of(clean.replace("Any<", "Any&nobody;<"), "well-formed"),
                Arguments.of(clean.replace("Any<", "Any&#0;<"), "well-formed"),
                Arguments.of(clean.replace("<Message>", "<!DOCTYPE Message><Message>"), "DTD"),
                Arguments.of(
                        clean.replace(
                                "<Message>",
                                "<!DOCTYPE Message [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><Message>"),
                        "DTD"),
                Arguments.of(
                        clean.replace("<Message>", "<!DOCTYPE Message SYSTEM \"file:///etc/hostname\"><Message>"),
                        "DTD"),
                Arguments.of(clean.replace("UTF-8", "ISO-8859-1"), "UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_can_t_be_used_is_refused_in_one_line(String xml, String why) {
        assertRefused(bytes(xml), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-32"})
    void other_encodings_are_refused(String charset) {
        String xml = Returns.clean().replace("Any", "Bríd").replaceFirst("<\\?xml.*\\?>", "");
        assertThatThrownBy(() -> check(xml, Charset.forName(charset))).isInstanceOf(UnusableInput.class);
    }

    @Test
    void bytes_that_utf_8_forbids_are_refused() {
        byte[] overlong = Returns.clean().replace("Any", "A..").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < overlong.length - 1; i++) {
            if (overlong[i] == '.' && overlong[i + 1] == '.') {
                overlong[i] = (byte) 0xC0;
                overlong[i + 1] = (byte) 0x80;
            }
        }
        assertRefused(new ByteArrayInputStream(overlong), "UTF-8");
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of(HEAD + "<Surname>", (IntFunction<String>) n -> "aaaaaaaaaa"),
                Arguments.of(HEAD + "<Surname>", (IntFunction<String>) n -> "&amp;&#65;"),
                Arguments.of(HEAD + "<Surname", (IntFunction<String>) n -> "aaaaaaaaaa"),
                Arguments.of(HEAD + "<Surname a='", (IntFunction<String>) n -> "aaaaaaaaaa"),
                Arguments.of(HEAD + "<Surname ", (IntFunction<String>) n -> " a" + n + "='1'"),
                Arguments.of(HEAD + "<!--", (IntFunction<String>) n -> "aaaaaaaaaa"),
                Arguments.of(HEAD, (IntFunction<String>) n -> "<a>"),
                Arguments.of(HEAD, (IntFunction<String>) n -> "<Requests>"),
                Arguments.of(HEAD, (IntFunction<String>) n -> "<Requests/>"),
                Arguments.of(HEAD, (IntFunction<String>) n -> "<a" + n + "/>"),
                Arguments.of(HEAD + "<a>", (IntFunction<String>) n -> "<a" + n + "/>"),
                Arguments.of(HEAD, (IntFunction<String>) n -> "<a b" + n + "='1'/>"),
                Arguments.of(HEAD, (IntFunction<String>) n -> "<?a" + n + " b?>"),
                Arguments.of(HEAD + "</Person>", (IntFunction<String>) n -> "<Person/>"));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void what_has_no_end_is_refused(String begin, IntFunction<String> piece) {
        assertRefused(endless(begin, piece), "as no SEN2 message does");
    }

    @Test
    void a_long_comment_and_blanks_and_sections_of_character_data_are_read() {
        String xml = Returns.clean()
                .replace("<Persons>", "<!--" + "long ".repeat(20_000) + "-->" + " \n".repeat(10_000) + "<Persons>")
                .replace("<Surname>InventedA", "<Surname><![CDATA[Inv]]>ented<!-- no part of it -->A");
        assertThat(Returns.findings(xml, 2026)).isEmpty();
    }
}
