package sightline.exchange.series;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A number as spreadsheets write it to CSV: digits, a point and perhaps an exponent; no thousands, no per cent sign. */
public final class PlainNumber {

    private static final Pattern FORM = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private PlainNumber() {}

    /** The number that a text writes, or empty where it writes none, or one that is too large to hold. */
    public static OptionalDouble parse(String text) {
        String trimmed = text.strip();
        if (!FORM.matcher(trimmed).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(trimmed);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
