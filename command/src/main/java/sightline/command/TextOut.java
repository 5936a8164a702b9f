package sightline.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Gathers text and hands it on in large pieces, so that a million lines cost little. */
final class TextOut {

    private static final int PIECE = 1 << 16;

    private final PrintStream out;
    private final StringBuilder text = new StringBuilder(PIECE + (PIECE >> 2));

    TextOut(PrintStream out) {
        this.out = out;
    }

    TextOut raw(String words) {
        text.append(words);
        return this;
    }

    /** The text that is gathered, to add to it at no cost. */
    StringBuilder text() {
        return text;
    }

    /** Words in the quotation marks of JSON, with its escapes. */
    TextOut quoted(String words) {
        json(words, text);
        return this;
    }

    /** A date in the quotation marks of JSON, or null. */
    TextOut quoted(Optional<LocalDate> day) {
        return day.isEmpty() ? raw("null") : quoted(day.get());
    }

    /** A date in the quotation marks of JSON. */
    TextOut quoted(LocalDate day) {
        text.append('"').append(IsoDays.written(day)).append('"');
        return this;
    }

    /** Words in the quotation marks of JSON, with its escapes. */
    static String json(String words) {
        StringBuilder json = new StringBuilder(words.length() + 2);
        json(words, json);
        return json.toString();
    }

    /** Words and blanks up to a width. */
    TextOut padded(String words, int width) {
        text.append(words);
        for (int i = words.length(); i < width; i++) {
            text.append(' ');
        }
        return this;
    }

    void endLine() {
        text.append('\n');
        if (text.length() >= PIECE) {
            flush();
        }
    }

    void flush() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
        text.setLength(0);
    }

    private static void json(String words, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        out.append('"');
    }
}
