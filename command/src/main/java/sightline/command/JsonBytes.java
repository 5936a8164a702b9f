package sightline.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import sightline.journey.time.DayWords;
import sightline.journey.time.Sentence;

/** Gathers JSON as bytes of UTF-8 and hands it on in large pieces: a million lines are mostly pieces that come again. */
final class JsonBytes implements Sentence {

    private static final int PIECE = 1 << 16;
    private static final byte[] NULL = bytes("null");

    private final PrintStream out;
    private final DayBytes isoDays = new DayBytes(day -> "\"" + day + "\"");
    private final DayBytes dayWords = new DayBytes(DayWords::of);
    private byte[] gathered = new byte[PIECE + (PIECE >> 2)];
    private int size;

    JsonBytes(PrintStream out) {
        this.out = out;
    }

    /** The bytes of a text. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Adds bytes as they are. */
    JsonBytes add(byte[] piece) {
        room(piece.length);
        System.arraycopy(piece, 0, gathered, size, piece.length);
        size += piece.length;
        return this;
    }

    @Override
    @SuppressWarnings("deprecation") // the one call that copies ASCII into bytes that are there already
    public JsonBytes add(String ascii) {
        int length = ascii.length();
        room(length);
        ascii.getBytes(0, length, gathered, size);
        size += length;
        return this;
    }

    @Override
    public JsonBytes add(LocalDate day) {
        return add(dayWords.of(day));
    }

    /** Adds a day in quotation marks, or null. */
    JsonBytes quoted(Optional<LocalDate> day) {
        return day.isPresent() ? quoted(day.get()) : add(NULL);
    }

    /** Adds a day in quotation marks. */
    JsonBytes quoted(LocalDate day) {
        return add(isoDays.of(day));
    }

    /** Words in quotation marks, with the escapes of JSON. */
    static String quoted(String words) {
        return '"' + escaped(words) + '"';
    }

    /** Words with the escapes of JSON. */
    static String escaped(String words) {
        StringBuilder json = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return json.toString();
    }

    /** Hands on what is gathered once it is a large piece. */
    void handOn() {
        if (size >= PIECE) {
            flush();
        }
    }

    void flush() {
        out.write(gathered, 0, size);
        out.flush();
        size = 0;
    }

    private void room(int more) {
        if (size + more > gathered.length) {
            gathered = Arrays.copyOf(gathered, 2 * (size + more));
        }
    }
}
