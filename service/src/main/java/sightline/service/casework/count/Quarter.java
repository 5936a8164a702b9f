package sightline.service.casework.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quarter of a calendar year.
 *
 * @param year the year
 * @param number from 1 to 4
 */
record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;
    private static final int MOST = 40;

    /** The quarter that a day lies in. */
    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Reads "2025-Q3". */
    static Optional<Quarter> read(String text) {
        return text.matches("(19|20)\\d\\d-Q[1-4]")
                ? Optional.of(new Quarter(
                        Integer.parseInt(text.substring(0, QUARTERS)),
                        Integer.parseInt(text.substring(text.length() - 1))))
                : Optional.empty();
    }

    /** The quarters from this one to another, at most forty. */
    List<Quarter> to(Quarter last) {
        return Stream.iterate(this, quarter -> quarter.compareTo(last) <= 0, quarter -> quarter.plus(1))
                .limit(MOST)
                .toList();
    }

    /** So many quarters later. */
    Quarter plus(int quarters) {
        int index = year * QUARTERS + number - 1 + quarters;
        return new Quarter(Math.floorDiv(index, QUARTERS), Math.floorMod(index, QUARTERS) + 1);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    LocalDate lastDay() {
        return YearMonth.from(firstDay()).plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    /** As queries write it. */
    String written() {
        return "%d-Q%d".formatted(year, number);
    }

    /** As people read it. */
    String words() {
        return "%d, quarter %d".formatted(year, number);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * QUARTERS + number, other.year * QUARTERS + other.number);
    }
}
