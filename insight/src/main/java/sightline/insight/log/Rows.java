package sightline.insight.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Rows as they come, put down by the neighbourhood of their case: the rows of 4,096 cases lie together, so that bringing them
 * into order later stays within the processor's cache. Nothing is copied while they grow.
 */
final class Rows {

    private static final int CASES_BITS = 12;
    private static final int CASES = 1 << CASES_BITS;
    private static final int PIECE = 1 << 11;

    /** One piece: the case within its neighbourhood, and the day above the detail; not all of the last is filled. */
    private record Piece(short[] cases, long[] events) {

        Piece() {
            this(new short[PIECE], new long[PIECE]);
        }
    }

    /** The rows of a neighbourhood. */
    private static final class Part {
        private final List<Piece> pieces = new ArrayList<>();
        private Piece last = new Piece(new short[0], new long[0]);
        private int size;

        void add(int number, long event) {
            int at = size & PIECE - 1;
            if (at == 0) {
                last = new Piece();
                pieces.add(last);
            }
            last.cases[at] = (short) number;
            last.events[at] = event;
            size++;
        }
    }

    private Part[] parts = new Part[0];
    private int cases;
    private int size;

    void add(int number, int day, int detail) {
        int part = number >>> CASES_BITS;
        if (part >= parts.length) {
            int before = parts.length;
            parts = Arrays.copyOf(parts, Math.max(part + 1, before + (before >> 1)));
            for (int i = before; i < parts.length; i++) {
                parts[i] = new Part();
            }
        }
        parts[part].add(number & CASES - 1, (long) day << Integer.SIZE | detail);
        size = Math.incrementExact(size);
        cases = Math.max(cases, number + 1);
    }

    /**
     * The rows by case and day, those of a day as they came. The pieces are given up on the way.
     *
     * @param activity the activity to which the detail of a number belongs
     */
    Grouped grouped(IntUnaryOperator activity) {
        Grouped grouped = new Grouped(new byte[size], new int[size], new int[size], new int[cases + 1]);
        int at = 0;
        for (int part = 0; part < parts.length; part++) {
            int first = part << CASES_BITS;
            if (first < cases) {
                long[] events = ordered(parts[part], grouped.starts(), first, at);
                for (long event : events) {
                    grouped.days()[at] = (int) (event >> Integer.SIZE);
                    grouped.details()[at] = (int) event;
                    grouped.activities()[at++] = (byte) activity.applyAsInt((int) event);
                }
                parts[part] = new Part();
            }
        }
        return grouped;
    }

    /** The events of a neighbourhood in their order; notes where each case starts. */
    private long[] ordered(Part part, int[] starts, int first, int before) {
        int count = Math.min(CASES, cases - first);
        int[] next = new int[count + 1];
        int left = part.size;
        for (Piece piece : part.pieces) {
            for (int i = 0; i < Math.min(left, PIECE); i++) {
                next[piece.cases[i] + 1]++;
            }
            left -= PIECE;
        }
        for (int number = 0; number < count; number++) {
            next[number + 1] += next[number];
            starts[first + number + 1] = before + next[number + 1];
        }
        long[] events = new long[part.size];
        left = part.size;
        for (Piece piece : part.pieces) {
            for (int i = 0; i < Math.min(left, PIECE); i++) {
                events[next[piece.cases[i]]++] = piece.events[i];
            }
            left -= PIECE;
        }
        int from = 0;
        for (int number = 0; number < count; number++) {
            sort(events, from, next[number]);
            from = next[number];
        }
        return events;
    }

    /** By day; events of one day stay as they stand. */
    private static void sort(long[] events, int from, int to) {
        boolean inOrder = true;
        for (int i = from + 1; i < to; i++) {
            inOrder &= events[i] >> Integer.SIZE >= events[i - 1] >> Integer.SIZE;
        }
        if (inOrder) {
            return;
        }
        long[] keys = new long[to - from];
        long[] was = Arrays.copyOfRange(events, from, to);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = was[i] >> Integer.SIZE << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            events[from + i] = was[(int) keys[i]];
        }
    }
}
