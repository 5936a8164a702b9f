package sightline.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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
}
