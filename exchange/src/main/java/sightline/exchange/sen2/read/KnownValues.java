package sightline.exchange.sen2.read;

import sightline.exchange.sen2.form.Piece;
import sightline.exchange.sen2.form.Value;
import sightline.exchange.sen2.form.Values;
import sightline.exchange.xml.XmlEvents;

/**
 * Values that were read before. Days and codes come again and again: what they are, and whether their item can have them,
 * is worked out once. What is kept has a bound.
 */
final class KnownValues {

    /**
     * A value with what its item says of it; flat, since each is looked at once for every element of a return.
     *
     * @param text the text as it stands in the file
     * @param value the value; empty text where the text is blank
     * @param there whether the text is more than blanks
     * @param fits whether the item can have it; a blank always fits
     */
    record Known(String text, Value value, boolean there, boolean fits) {}

    /** Nothing stands there. */
    static final Known NONE = new Known("", Value.of("", true), false, true);

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 50;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int CODES = 1 << 10;
    private static final int LONGEST_CODE = 4;
    private static final int DAY_LENGTH = 10;

    private final Known[] days = new Known[YEARS * MONTHS * DAYS];
    private final long[] keys = new long[CODES];
    private final Known[] codes = new Known[CODES];

    KnownValues() {
        java.util.Arrays.fill(days, NONE);
        java.util.Arrays.fill(codes, NONE);
    }

    /** The value of the text that the stream is at. */
    Known of(Piece.Leaf leaf, XmlEvents xml) {
        char[] from = xml.characters();
        int start = xml.start();
        int length = xml.length();
        if (length == DAY_LENGTH && leaf.values() instanceof Values.Day) {
            return day(leaf, from, start);
        }
        if (length <= LONGEST_CODE && leaf.values() instanceof Values.Codes) {
            return code(leaf, from, start, length);
        }
        return made(leaf, new String(from, start, length));
    }

    /** A day written as 2026-01-15, by its place in a table of days. */
    private Known day(Piece.Leaf leaf, char[] from, int start) {
        int year = number(from, start, 4) - FIRST_YEAR;
        int month = number(from, start + 5, 2) - 1;
        int day = number(from, start + 8, 2) - 1;
        if (from[start + 4] != '-'
                || from[start + 7] != '-'
                || year < 0
                || year >= YEARS
                || month < 0
                || month >= MONTHS
                || day < 0
                || day >= DAYS) {
            return made(leaf, new String(from, start, DAY_LENGTH));
        }
        int place = (year * MONTHS + month) * DAYS + day;
        Known known = days[place];
        if (known == NONE) {
            known = made(leaf, new String(from, start, DAY_LENGTH));
            days[place] = known;
        }
        return known;
    }

    /** The number of so many digits; far below nought where there is anything else. */
    private static int number(char[] from, int start, int length) {
        int number = 0;
        for (int i = start; i < start + length; i++) {
            int digit = from[i] - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : Integer.MIN_VALUE / 2;
        }
        return number;
    }

    /** A code, by its letters and its item as one number. */
    private Known code(Piece.Leaf leaf, char[] from, int start, int length) {
        long key = leaf.number().hashCode();
        for (int i = start; i < start + length; i++) {
            if (from[i] > 'z') {
                return made(leaf, new String(from, start, length));
            }
            key = key << 7 | from[i];
        }
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 54);
        if (keys[place] != key) {
            keys[place] = key;
            codes[place] = made(leaf, new String(from, start, length));
        }
        return codes[place];
    }

    /** The value of a text. */
    static Known made(Piece.Leaf leaf, String text) {
        String plain = text.strip();
        boolean fits = plain.isEmpty() || leaf.values().allow(plain);
        return new Known(text, Value.of(plain, fits), !plain.isEmpty(), fits);
    }
}
