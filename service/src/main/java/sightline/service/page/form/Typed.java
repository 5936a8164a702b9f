package sightline.service.page.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into a form, by field. A day has three fields.
 *
 * @param values as they were sent
 */
public record Typed(Map<String, String> values) {

    /** An empty form. */
    public static final Typed NOTHING = new Typed(Map.of());

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    /** What became of a day in three fields. */
    public sealed interface Day {

        /** A day. */
        record Given(LocalDate day) implements Day {}

        /** No field was filled in. */
        record Missing() implements Day {}

        /** It is no day of the calendar. */
        record Wrong() implements Day {}
    }

    /** What was typed, without spaces around it. */
    public String text(String key) {
        return values.getOrDefault(key, "").strip();
    }

    /** What was typed, if anything was. */
    public Optional<String> some(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty());
    }

    /** A day from the fields {@code key-day}, {@code key-month} and {@code key-year}. */
    public Day day(String key) {
        String day = text(key + "-day");
        String month = text(key + "-month");
        String year = text(key + "-year");
        if ((day + month + year).isEmpty()) {
            return new Day.Missing();
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? new Day.Wrong() : new Day.Given(date);
        } catch (NumberFormatException | DateTimeException e) {
            return new Day.Wrong();
        }
    }

    /** This with a field. */
    public Typed with(String key, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(key, value);
        return new Typed(Map.copyOf(more));
    }

    /** This with a day in its three fields. */
    public Typed with(String key, LocalDate day) {
        return with(key + "-day", String.valueOf(day.getDayOfMonth()))
                .with(key + "-month", String.valueOf(day.getMonthValue()))
                .with(key + "-year", String.valueOf(day.getYear()));
    }
}
