package sightline.insight.log;

import java.util.ArrayList;
import java.util.List;

/** Rows in the order in which they came, four numbers each, in pieces: nothing is copied while they grow. */
final class Rows {

    private static final int PIECE = 1 << 16;

    /** One piece; not all of the last is filled. */
    private record Piece(int[] cases, byte[] activities, int[] days, int[] details) {

        Piece() {
            this(new int[PIECE], new byte[PIECE], new int[PIECE], new int[PIECE]);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private int[] counts = new int[1 << 6];
    private int cases;
    private int size;

    void add(int number, byte activity, int day, int detail) {
        int at = size & PIECE - 1;
        if (at == 0) {
            pieces.add(new Piece());
        }
        Piece piece = pieces.getLast();
        piece.cases[at] = number;
        piece.activities[at] = activity;
        piece.days[at] = day;
        piece.details[at] = detail;
        size = Math.incrementExact(size);
        count(number);
    }

    private void count(int number) {
        if (number >= counts.length) {
            counts = java.util.Arrays.copyOf(counts, Math.max(number + 1, counts.length + (counts.length >> 1)));
        }
        cases = Math.max(cases, number + 1);
        counts[number]++;
    }

    /** The rows by case and day, those of a day as they came. The pieces are given up on the way. */
    Grouped grouped() {
        Grouped grouped = new Grouped(new byte[size], new int[size], new int[size], new int[cases + 1]);
        int[] next = counts;
        for (int number = 0, start = 0; number < cases; number++) {
            start += counts[number];
            grouped.starts()[number + 1] = start;
            next[number] = start - counts[number];
        }
        for (int at = 0; at < pieces.size(); at++) {
            scatter(pieces.get(at), Math.min(PIECE, size - at * PIECE), next, grouped);
            pieces.set(at, new Piece(new int[0], new byte[0], new int[0], new int[0]));
        }
        grouped.sortDays();
        return grouped;
    }

    private static void scatter(Piece piece, int rows, int[] next, Grouped grouped) {
        byte[] activities = grouped.activities();
        int[] days = grouped.days();
        int[] details = grouped.details();
        for (int i = 0; i < rows; i++) {
            int place = next[piece.cases[i]]++;
            activities[place] = piece.activities[i];
            days[place] = piece.days[i];
            details[place] = piece.details[i];
        }
    }
}
