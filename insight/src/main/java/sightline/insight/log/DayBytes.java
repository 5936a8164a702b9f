package sightline.insight.log;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.event.IsoDay;

/** Reads days out of bytes; rows that follow each other often have the same day, so the last ones are kept. */
final class DayBytes {

    private static final int LENGTH = 10;
    private static final int KEPT = 1 << 12;

    private final long[] heads = new long[KEPT];
    private final int[] ends = new int[KEPT];
    private final int[] days = new int[KEPT];
    private int day;

    /** Whether a day stands there; it is then {@link #day}. */
    boolean reads(byte[] text, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        long head = Bytes.eight(text, from);
        int end = text[from + 8] << Byte.SIZE | text[from + 9] & 0xFF;
        int place = (int) ((head ^ (long) end << 40) * 0x9E37_79B9_7F4A_7C15L >>> 52);
        if (heads[place] == head && ends[place] == end) {
            day = days[place];
            return true;
        }
        Optional<LocalDate> read = IsoDay.of(new String(text, from, LENGTH, StandardCharsets.US_ASCII));
        if (read.isEmpty()) {
            return false;
        }
        heads[place] = head;
        ends[place] = end;
        day = Math.toIntExact(read.get().toEpochDay());
        days[place] = day;
        return true;
    }

    /** The day that was read last, as days since 1 January 1970. */
    int day() {
        return day;
    }
}
