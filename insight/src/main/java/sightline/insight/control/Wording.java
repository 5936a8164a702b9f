package sightline.insight.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and figures as people read them. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    /** "14 February 2026". */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A figure with at most four decimals and none that say nothing: "51.6", "160". */
    static String figure(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return String.format(Locale.UK, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }
}
