package sightline.service.watch.live;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A quarter of a calendar year.
 *
 * @param first its first month
 */
public record Quarter(YearMonth first) implements Comparable<Quarter> {

    private static final int MONTHS = 3;

    /** The quarter that a month lies in. */
    public static Quarter of(YearMonth month) {
        return new Quarter(month.minusMonths((month.getMonthValue() - 1L) % MONTHS));
    }

    /** Reads "2025-Q3". */
    public static Optional<Quarter> read(String text) {
        return text.matches("(19|20)\\d\\d-Q[1-4]")
                ? Optional.of(new Quarter(
                        YearMonth.of(Integer.parseInt(text.substring(0, 4)), (text.charAt(6) - '1') * MONTHS + 1)))
                : Optional.empty();
    }

    /** As queries write it: "2025-Q3". */
    public String written() {
        return "%d-Q%d".formatted(first.getYear(), (first.getMonthValue() - 1) / MONTHS + 1);
    }

    /** So many quarters later. */
    public Quarter plus(int quarters) {
        return new Quarter(first.plusMonths((long) MONTHS * quarters));
    }

    /** Its last month. */
    public YearMonth last() {
        return first.plusMonths(MONTHS - 1L);
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return last().atEndOfMonth();
    }

    /** As people read it: "July to September 2025". */
    public String words() {
        return "%s to %s %d"
                .formatted(
                        first.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                        last().getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                        first.getYear());
    }

    @Override
    public int compareTo(Quarter other) {
        return first.compareTo(other.first);
    }
}
