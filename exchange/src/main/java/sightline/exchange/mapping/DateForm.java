package sightline.exchange.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an extract writes its dates. What follows the date, such as a time of midnight, is not read. */
public enum DateForm {
    /** 2026-02-14. */
    ISO("iso", "2026-02-14"),
    /** 14/02/2026, 14.2.2026 or 14-Feb-2026. */
    DAY_FIRST("day-first", "14/02/2026"),
    /** 02/14/2026. */
    MONTH_FIRST("month-first", "02/14/2026");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: .*)?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[ /-]([A-Za-z]{3})[a-z]*[ /-](\\d{4})(?: .*)?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private final String written;
    private final String example;

    DateForm(String written, String example) {
        this.written = written;
        this.example = example;
    }

    /** The form of this name in a mapping. */
    public static Optional<DateForm> named(String written) {
        return Arrays.stream(values())
                .filter(form -> form.written.equals(written))
                .findFirst();
    }

    /** The form in which most of these cells are dates; day first where several fit. */
    static DateForm mostly(List<String> cells) {
        DateForm best = DAY_FIRST;
        long most = 0;
        for (DateForm form : List.of(DAY_FIRST, MONTH_FIRST, ISO)) {
            long dates =
                    cells.stream().filter(cell -> form.read(cell).isPresent()).count();
            if (dates > most) {
                most = dates;
                best = form;
            }
        }
        return best;
    }

    /** Its name in a mapping. */
    public String written() {
        return written;
    }

    /** The fourteenth of February 2026 in this form. */
    public String example() {
        return example;
    }

    /** The date that a cell holds; empty where it holds none in this form. The form with the year first is always read. */
    public Optional<LocalDate> read(String cell) {
        Matcher iso = YEAR_FIRST.matcher(cell);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(cell);
        if (numbers.matches() && this != ISO) {
            return this == DAY_FIRST
                    ? day(numbers.group(3), numbers.group(2), numbers.group(1))
                    : day(numbers.group(3), numbers.group(1), numbers.group(2));
        }
        Matcher named = NAMED.matcher(cell);
        int month = named.matches() ? MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) : -1;
        return month < 0 || month % 3 != 0
                ? Optional.empty()
                : day(named.group(3), String.valueOf(1 + month / 3), named.group(1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
