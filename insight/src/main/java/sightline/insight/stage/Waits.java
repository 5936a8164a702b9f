package sightline.insight.stage;

import java.util.Arrays;

/**
 * The waits of one stage, as three columns. A day is a number of days since 1970-01-01, as {@code LocalDate.toEpochDay}
 * counts.
 */
public final class Waits {

    private static final int FEW = 64;

    private int[] from = new int[FEW];
    private int[] until = new int[FEW];
    private byte[] end = new byte[FEW];
    private int size;

    /** How a wait stands. */
    public enum End {
        /** It goes on. */
        OPEN,
        /** What was waited for came. */
        CAME,
        /** It ended another way: withdrawn, moved, waived. */
        LEFT
    }

    /** Adds a wait; one that goes on is followed to the last day that is known. */
    void add(int begun, int followedTo, End how) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            until = Arrays.copyOf(until, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
        }
        from[size] = begun;
        until[size] = Math.max(begun, followedTo);
        end[size++] = (byte) how.ordinal();
    }

    /** How many waits. */
    public int size() {
        return size;
    }

    /** The day on which a wait began. */
    public int from(int wait) {
        return from[wait];
    }

    /** The day on which a wait ended, or to which it is followed. */
    public int until(int wait) {
        return until[wait];
    }

    /** Whether what was waited for came. */
    public boolean came(int wait) {
        return end[wait] == (byte) End.CAME.ordinal();
    }

    /** Whether the wait goes on. */
    public boolean isOpen(int wait) {
        return end[wait] == (byte) End.OPEN.ordinal();
    }
}
