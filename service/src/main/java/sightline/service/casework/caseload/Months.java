package sightline.service.casework.caseload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Months as pages count by them. */
final class Months {

    static final int YEAR = 12;

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    private Months() {}

    /** The twelve months that end with that of a day, oldest first. */
    static List<YearMonth> yearTo(LocalDate day) {
        YearMonth last = YearMonth.from(day);
        return IntStream.rangeClosed(1 - YEAR, 0).mapToObj(last::plusMonths).toList();
    }

    /** The month an address names, "2026-02", if it is one of these. */
    static Optional<YearMonth> in(List<YearMonth> months, String text) {
        return months.stream().filter(month -> month.toString().equals(text)).findFirst();
    }

    /** "February 2026". */
    static String words(YearMonth month) {
        return LONG.format(month);
    }

    /** "Feb 26", for charts. */
    static String brief(YearMonth month) {
        return SHORT.format(month);
    }
}
