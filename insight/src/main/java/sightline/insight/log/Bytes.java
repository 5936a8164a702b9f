package sightline.insight.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes taken eight at a time; whoever hands them in leaves room for as many after the last. */
final class Bytes {

    /** How many bytes may be read after the last one. */
    static final int ROOM = Long.BYTES;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ABOVE_COMMA = 0x2D2D_2D2D_2D2D_2D2DL;
    private static final long TOP_BITS = 0x8080_8080_8080_8080L;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private Bytes() {}

    /** Eight bytes from a place on, the first of them lowest. */
    static long eight(byte[] text, int at) {
        return (long) EIGHT.get(text, at);
    }

    /**
     * The place of the first comma, line feed or carriage return at or after a place. Eight bytes at a time are looked
     * through for one that is below the hyphen; the lowest that is found so is certain, others are looked at.
     */
    static int end(byte[] text, int from) {
        for (int at = from; ; at += Long.BYTES) {
            long word = eight(text, at);
            long low = word - ABOVE_COMMA & ~word & TOP_BITS;
            while (low != 0) {
                int place = at + (Long.numberOfTrailingZeros(low) >>> 3);
                byte found = text[place];
                if (found == ',' || found == '\n' || found == '\r') {
                    return place;
                }
                low &= low - 1;
            }
        }
    }

    /**
     * A number that says much about some bytes and what they belong to. Multiplying carries what differs upwards only, so
     * the upper half is folded down after each eight bytes and the upper half of the last product is taken.
     */
    static int hash(byte[] text, int from, int to, int context) {
        long hash = context + (to - from) * SPREAD;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = folded((hash ^ eight(text, at)) * SPREAD);
        }
        if (at < to) {
            hash = folded((hash ^ head(text, at, to)) * SPREAD);
        }
        return (int) (hash * SPREAD >>> Integer.SIZE);
    }

    private static long folded(long hash) {
        return hash ^ hash >>> Integer.SIZE;
    }

    /** The first eight bytes of some, or all where there are fewer. */
    static long head(byte[] text, int from, int to) {
        int length = to - from;
        if (length >= Long.BYTES) {
            return eight(text, from);
        }
        return length == 0 ? 0 : eight(text, from) & -1L >>> (Long.BYTES - length) * Byte.SIZE;
    }

    /** Words as bytes, with room after them. */
    static byte[] of(String words) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(plain, plain.length + ROOM);
    }
}
