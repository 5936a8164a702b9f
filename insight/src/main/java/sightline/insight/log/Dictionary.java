package sightline.insight.log;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The words of a column by their number, and the number by the words; some belong to a context, as a journey to its authority. */
public final class Dictionary {

    /**
     * Where they lie.
     *
     * @param pool the bytes of all words, one after the other
     * @param ends where each ends among them, ints
     * @param contexts what each belongs to, ints
     * @param places for each place of a hash a number or -1, ints; a power of two of them
     */
    record Parts(MemorySegment pool, MemorySegment ends, MemorySegment contexts, MemorySegment places) {}

    private static final int FREE = -1;

    private final Parts parts;
    private final int base;
    private final MoreWords more;

    Dictionary(Parts parts) {
        this(parts, MoreWords.NONE);
    }

    private Dictionary(Parts parts, MoreWords more) {
        this.parts = parts;
        this.base = (int) (parts.ends().byteSize() / Integer.BYTES);
        this.more = more;
    }

    /** How many words there are; their numbers are below it. */
    public int size() {
        return base + more.size();
    }

    /** The words of a number. */
    public String word(int number) {
        if (number >= base) {
            return more.word(number - base);
        }
        int start = start(number);
        byte[] bytes = new byte[end(number) - start];
        MemorySegment.copy(parts.pool(), JAVA_BYTE, start, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What the words of a number belong to; 0 where to nothing. */
    public int context(int number) {
        return number >= base ? more.context(number - base) : parts.contexts().getAtIndex(JAVA_INT, number);
    }

    /** The number of some words; empty where there are none such. */
    public OptionalInt number(String words, int context) {
        byte[] text = Bytes.of(words);
        int length = text.length - Bytes.ROOM;
        int hash = Bytes.hash(text, 0, length, context);
        long places = parts.places().byteSize() / Integer.BYTES;
        long place = hash & places - 1;
        for (int at = place(place); at != FREE; at = place(place)) {
            if (is(at, text, length, context)) {
                return OptionalInt.of(at);
            }
            place = place + 1 & places - 1;
        }
        int later = more.number(words, context);
        return later < 0 ? OptionalInt.empty() : OptionalInt.of(base + later);
    }

    /** These words and more. */
    Dictionary and(MoreWords later) {
        return new Dictionary(parts, later);
    }

    MoreWords more() {
        return more;
    }

    /** The words in one piece again, in the order of their numbers. */
    Parts whole() {
        if (more.size() == 0) {
            return parts;
        }
        Words all = new Words();
        for (int number = 0; number < size(); number++) {
            byte[] text = Bytes.of(word(number));
            all.number(text, 0, text.length - Bytes.ROOM, context(number));
        }
        return all.finished().parts;
    }

    private boolean is(int number, byte[] text, int length, int context) {
        int start = start(number);
        if (context(number) != context || end(number) - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (parts.pool().get(JAVA_BYTE, start + (long) i) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private int place(long place) {
        return parts.places().getAtIndex(JAVA_INT, place);
    }

    private int start(int number) {
        return number == 0 ? 0 : end(number - 1);
    }

    private int end(int number) {
        return parts.ends().getAtIndex(JAVA_INT, number);
    }
}
