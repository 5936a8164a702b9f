package sightline.service.casework.find;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.service.page.form.Typed;

/** What somebody looks for: a birthday, else the number of a case or person, else the beginnings of names. */
sealed interface Looked {

    /** A birthday. */
    record Born(LocalDate day) implements Looked {}

    /** A number, in capitals. */
    record Key(String key) implements Looked {}

    /** Beginnings of names, in small letters. */
    record Names(List<String> beginnings) implements Looked {}

    Pattern DAY = Pattern.compile("(\\d{1,2})[\\s/.-]+(\\d{1,2}|[A-Za-z]{3,9})[\\s/.-]+(\\d{4})");
    Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    Pattern KEY = Pattern.compile("[A-Za-z]{0,3}-?\\d[A-Za-z0-9-]*");
    List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** What was typed; empty where nothing was. */
    static Optional<Looked> of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(day(text)
                .<Looked>map(Born::new)
                .orElseGet(() -> KEY.matcher(text).matches()
                        ? new Key(text.toUpperCase(Locale.ROOT))
                        : new Names(Arrays.stream(text.toLowerCase(Locale.UK).split("[\\s,]+"))
                                .filter(part -> !part.isEmpty())
                                .limit(4)
                                .toList())));
    }

    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(3), iso.group(2), iso.group(1));
        }
        Matcher day = DAY.matcher(text);
        return day.matches() ? day(day.group(1), month(day.group(2)), day.group(3)) : Optional.empty();
    }

    private static String month(String text) {
        int named = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
        return named < 0 ? text : String.valueOf(named + 1);
    }

    private static Optional<LocalDate> day(String day, String month, String year) {
        Typed typed = Typed.NOTHING.with("d-day", day).with("d-month", month).with("d-year", year);
        return typed.day("d") instanceof Typed.Day.Given(LocalDate found) ? Optional.of(found) : Optional.empty();
    }
}
