package sightline.exchange.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.journey.calendar.BankHoliday;
import sightline.journey.calendar.PublishedHolidays;
import sightline.journey.event.IsoDay;

/**
 * Bank holidays in the form of GOV.UK (https://www.gov.uk/bank-holidays.json): an object of divisions, each with a list
 * of {@code events} that have a {@code title} and a {@code date}.
 *
 * <p>A file with any fault is refused as a whole: a day that is missed would move dates without a word.
 */
public final class HolidayFile {

    /** The division whose days count in England. */
    public static final String ENGLAND_AND_WALES = "england-and-wales";

    /** Banking and Financial Dealings Act 1971, sch. 1, with Good Friday and Christmas Day. */
    private static final int FEWEST_A_YEAR = 8;

    private final String title;
    private final List<String> faults = new ArrayList<>();
    private final TreeMap<LocalDate, BankHoliday> days = new TreeMap<>();

    private HolidayFile(String title) {
        this.title = title;
    }

    /**
     * Reads the bank holidays of England and Wales. The years from the first day's to the last day's are covered, and
     * each must be there whole.
     *
     * @param name a path, perhaps of a gzipped file, or "-" for standard input
     * @throws UnusableInput if there is no such file, it has another form, or something in it is wrong; the message says
     *     where
     */
    public static PublishedHolidays read(String name) {
        HolidayFile file = new HolidayFile(name.equals("-") ? "Standard input" : name);
        file.take(DivisionReader.events(file.title, Input.text(name), ENGLAND_AND_WALES));
        return file.published();
    }

    private void take(List<DivisionReader.Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            DivisionReader.Entry entry = entries.get(i);
            String where = "%s, event %d".formatted(ENGLAND_AND_WALES, i + 1);
            Optional<LocalDate> day = entry.date().flatMap(IsoDay::of);
            if (entry.date().isEmpty()) {
                faults.add(where + " has no date");
            } else if (day.isEmpty()) {
                faults.add("%s has the date '%s', which isn't one (write it as 2026-02-14)"
                        .formatted(where, entry.date().get()));
            } else {
                BankHoliday holiday = new BankHoliday(day.get(), entry.title().orElse("Bank holiday"));
                if (days.put(holiday.day(), holiday) != null) {
                    faults.add("%s names %s, which stands there already".formatted(where, holiday.day()));
                }
            }
        }
        if (days.isEmpty() && faults.isEmpty()) {
            faults.add(ENGLAND_AND_WALES + " has no events");
        }
    }

    private PublishedHolidays published() {
        if (faults.isEmpty()) {
            wholeYears();
        }
        if (!faults.isEmpty()) {
            String more = faults.size() == 1 ? "" : " (and %d more faults)".formatted(faults.size() - 1);
            throw new UnusableInput(
                    "%s can't be used: %s%s.".formatted(title, faults.getFirst(), more),
                    "Put it right, or get a whole copy from www.gov.uk/bank-holidays.json.");
        }
        return new PublishedHolidays(days.firstKey().getYear(), days.lastKey().getYear(), List.copyOf(days.values()));
    }

    private void wholeYears() {
        for (int year = days.firstKey().getYear(); year <= days.lastKey().getYear(); year++) {
            int count = days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                    .size();
            if (count < FEWEST_A_YEAR) {
                faults.add("%s has %d bank holidays in %d, and a whole year has at least %d"
                        .formatted(ENGLAND_AND_WALES, count, year, FEWEST_A_YEAR));
            }
        }
    }
}
