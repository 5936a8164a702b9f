package sightline.journey.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Reads our table of bank holidays: first the years it knows, then one line a day. Lines that start with {@code #} say
 * where it comes from.
 */
final class HolidayTable {

    private static final String SHIPPED = "/sightline/journey/calendar/england-and-wales.txt";

    private HolidayTable() {}

    static WorkingDays shipped() {
        try (InputStream in = HolidayTable.class.getResourceAsStream(SHIPPED)) {
            return read(new String(Objects.requireNonNull(in, SHIPPED).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table. A line that isn't one is our own fault and an exception. */
    static WorkingDays read(String table) {
        List<String> lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String[] years = lines.getFirst().split(" ", -1);
        return WorkingDays.knownBetween(
                LocalDate.parse(years[1]),
                LocalDate.parse(years[2]),
                lines.stream().skip(1).map(HolidayTable::holiday).toList());
    }

    private static BankHoliday holiday(String line) {
        int gap = line.indexOf(' ');
        return new BankHoliday(LocalDate.parse(line.substring(0, gap)), line.substring(gap + 1));
    }
}
