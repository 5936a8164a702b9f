package sightline.exchange.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.MalformedInputException;

/**
 * Bytes as they pass, refused where they can't be UTF-8 (RFC 3629: no overlong form, no surrogate, nothing beyond the last
 * character) and where no tag ends for too long, so that no endless name can fill the memory. Whether each sequence is
 * whole is left to the parser.
 */
final class StrictBytes extends FilterInputStream {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FOUR = 4 * Long.BYTES;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private int since;
    private int before;

    StrictBytes(InputStream in) {
        super(in);
    }

    /** Says that a stretch was too long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = super.read(to, from, length);
        if (count > 0) {
            utf8(to, from, from + count);
            reach(to, from, count);
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    private void reach(byte[] bytes, int from, int count) throws IOException {
        int after = 0;
        while (after < count && bytes[from + count - 1 - after] != '>') {
            after++;
        }
        since = after == count ? since + after : after;
        if (since > XmlBounds.STRETCH) {
            throw new TooLong();
        }
    }

    /** Plain letters are passed over thirty-two at a time, or eight. */
    private void utf8(byte[] bytes, int from, int to) throws IOException {
        int i = from;
        while (i < to) {
            if (i + FOUR <= to && isPlain(bytes, i)) {
                i += FOUR;
                before = 0;
            } else if (i + Long.BYTES <= to && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
                i += Long.BYTES;
                before = 0;
            } else {
                int last = Math.min(to, i + Long.BYTES);
                for (; i < last; i++) {
                    check(bytes[i] & 0xff);
                }
            }
        }
    }

    private static boolean isPlain(byte[] bytes, int at) {
        long any = (long) EIGHT.get(bytes, at)
                | (long) EIGHT.get(bytes, at + Long.BYTES)
                | (long) EIGHT.get(bytes, at + 2 * Long.BYTES)
                | (long) EIGHT.get(bytes, at + 3 * Long.BYTES);
        return (any & HIGH_BITS) == 0;
    }

    private void check(int one) throws IOException {
        boolean wrong = one == 0xC0
                || one == 0xC1
                || one > 0xF4
                || before == 0xE0 && one < 0xA0
                || before == 0xED && one > 0x9F
                || before == 0xF0 && one < 0x90
                || before == 0xF4 && one > 0x8F;
        if (wrong) {
            throw new MalformedInputException(1);
        }
        before = one;
    }
}
