package sightline.service.review.programme;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A council's year: from the annual meeting in May to April.
 *
 * @param from the calendar year in which it begins
 */
public record MunicipalYear(int from) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** The one that a day lies in. */
    public static MunicipalYear of(LocalDate day) {
        return new MunicipalYear(day.getMonth().compareTo(Month.MAY) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** "May 2026". */
    public static String words(YearMonth month) {
        return MONTH.format(month);
    }

    /** Its twelve months. */
    public List<YearMonth> months() {
        return IntStream.range(0, 12)
                .mapToObj(i -> YearMonth.of(from, Month.MAY).plusMonths(i))
                .toList();
    }

    /** Whether a day lies in it. */
    public boolean has(LocalDate day) {
        return of(day).equals(this);
    }

    /** "2026/27". */
    public String words() {
        return "%d/%02d".formatted(from, (from + 1) % 100);
    }
}
