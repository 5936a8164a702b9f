package sightline.insight.alert;

import java.util.Locale;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Range;

/**
 * Numbers in words that can be shown to anybody: a count of people is told to the nearest five, so that one week set against
 * the next doesn't tell what became of a child, and a count of few is not told at all.
 */
final class Counted {

    private Counted() {}

    static String people(double count, String many) {
        long whole = Math.round(count);
        return whole < CountTable.FLOOR ? "fewer than 6 " + many : "about %s %s".formatted(rounded(whole), many);
    }

    /** A count to the nearest five; only for what isn't few. */
    static String rounded(double count) {
        return String.format(Locale.UK, "%,d", Range.rounded(Math.round(count)));
    }

    /** As a sentence begins. */
    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String weeks(double weeks) {
        return String.format(Locale.UK, "%.1f weeks", weeks);
    }

    static String percent(double percent) {
        return String.format(Locale.UK, "%.0f%%", percent);
    }
}
