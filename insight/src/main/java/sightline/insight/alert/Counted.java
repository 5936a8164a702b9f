package sightline.insight.alert;

import java.util.Locale;

/** Numbers in words that can be shown to anybody: a count of a few people is not told. */
final class Counted {

    /** Below this a count of people is hidden, as DfE's statistics and ours do. */
    private static final int FEWEST = 6;

    private Counted() {}

    static String people(double count, String one, String many) {
        long whole = Math.round(count);
        return whole < FEWEST ? "fewer than 6 " + many : "%,d %s".formatted(whole, whole == 1 ? one : many);
    }

    static String weeks(double weeks) {
        return String.format(Locale.UK, "%.1f weeks", weeks);
    }

    static String percent(double percent) {
        return String.format(Locale.UK, "%.0f%%", percent);
    }
}
