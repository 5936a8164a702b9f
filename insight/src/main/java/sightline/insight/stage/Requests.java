package sightline.insight.stage;

import java.util.Arrays;

/**
 * Every request with how it came out, as three columns. A day is a number of days since 1970-01-01, as {@code
 * LocalDate.toEpochDay} counts.
 */
public final class Requests {

    private static final int FEW = 64;

    private int[] received = new int[FEW];
    private int[] ended = new int[FEW];
    private byte[] outcome = new byte[FEW];
    private int size;

    /** How a request came out; of several the first. */
    public enum Outcome {
        /** Nothing has ended it yet. */
        OPEN,
        /** A plan was issued. */
        PLAN,
        /** The authority decided not to assess. */
        NOT_ASSESSED,
        /** The authority assessed and decided not to issue a plan. */
        NO_PLAN,
        /** It was withdrawn, or the family moved away. */
        LEFT
    }

    void add(int day, int followedTo, Outcome how) {
        if (size == received.length) {
            received = Arrays.copyOf(received, 2 * size);
            ended = Arrays.copyOf(ended, 2 * size);
            outcome = Arrays.copyOf(outcome, 2 * size);
        }
        received[size] = day;
        ended[size] = Math.max(day, followedTo);
        outcome[size++] = (byte) how.ordinal();
    }

    /** How many requests. */
    public int size() {
        return size;
    }

    /** The day on which a request was received. */
    public int received(int request) {
        return received[request];
    }

    /** The day on which it came out, or to which it is followed. */
    public int ended(int request) {
        return ended[request];
    }

    /** How it came out. */
    public Outcome outcome(int request) {
        return Outcome.values()[outcome[request]];
    }
}
