package sightline.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.exchange.UnusableInput;
import sightline.journey.calendar.BankHoliday;
import sightline.journey.calendar.PublishedHolidays;
import sightline.journey.calendar.WorkingDays;

/** Bank holidays in the form in which GOV.UK publishes them. */
final class HolidayFileTest {

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("bank-holidays.json"), text).toString();
    }

    private static String event(String date) {
        return "{\"title\":\"Feast of %s\",\"date\":\"%s\",\"notes\":\"\",\"bunting\":true}".formatted(date, date);
    }

    /** A whole year of eight days, the first of its months. */
    private static String year(int year) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(month -> event("%d-%02d-01".formatted(year, month)))
                .collect(Collectors.joining(",\n"));
    }

    private static String divisions(String events) {
        return """
                {
                "scotland": {"division": "scotland", "events": [{"title": "Burns", "date": "not read"}]},
                "england-and-wales": {"division": "england-and-wales", "events": [%s], "more": {"a": [1]}},
                "note": [1, {"b": 2}]
                }
                """.formatted(events);
    }

    @Test
    void the_days_of_england_and_wales_are_read_with_the_years_they_cover() throws IOException {
        PublishedHolidays read = HolidayFile.read(file(divisions(year(2030) + "," + year(2029))));
        assertThat(read.firstYear()).isEqualTo(2029);
        assertThat(read.lastYear()).isEqualTo(2030);
        assertThat(read.days())
                .hasSize(16)
                .startsWith(new BankHoliday(LocalDate.of(2029, 1, 1), "Feast of 2029-01-01"))
                .isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
        WorkingDays then = WorkingDays.englandAndWales().with(read);
        assertThat(then.isWorkingDay(LocalDate.of(2029, 2, 1))).contains(false);
        assertThat(then.isWorkingDay(LocalDate.of(2029, 2, 2))).contains(true);
        assertThat(then.isWorkingDay(LocalDate.of(2028, 12, 25))).contains(false);
    }

    @Test
    void a_byte_order_mark_is_passed_over_and_a_day_without_a_title_is_a_bank_holiday() throws IOException {
        String text = divisions(year(2029) + ",{\"date\":\"2029-09-03\",\"title\":null}");
        assertThat(HolidayFile.read(file("\uFEFF" + text)).days())
                .contains(new BankHoliday(LocalDate.of(2029, 9, 3), "Bank holiday"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"date":"2029-13-01"} | england-and-wales, event 9 has the date '2029-13-01', which isn't one (write it as 2026-02-14).
            {"date":"1 May 2029"} | england-and-wales, event 9 has the date '1 May 2029', which isn't one (write it as 2026-02-14).
            {"title":"Feast"}     | england-and-wales, event 9 has no date.
            {"date":20290101}     | england-and-wales, event 9 has no date.
            {"date":"2029-01-01"} | england-and-wales, event 9 names 2029-01-01, which stands there already.
            {"date":"2030-01-01"} | england-and-wales has 1 bank holidays in 2030, and a whole year has at least 8.
            """)
    void a_fault_refuses_the_whole_file_and_is_named_with_its_place(String event, String fault) throws IOException {
        String name = file(divisions(year(2029) + "," + event));
        assertThatThrownBy(() -> HolidayFile.read(name))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(name + " can't be used: " + fault
                        + " Put it right, or get a whole copy from www.gov.uk/bank-holidays.json.");
    }

    @Test
    void of_many_faults_the_first_is_named_and_the_rest_are_counted() throws IOException {
        String name = file(divisions("{\"date\":\"x\"}," + year(2029) + ",{},{}"));
        assertThatThrownBy(() -> HolidayFile.read(name))
                .hasMessageContaining("event 1 has the date 'x'")
                .hasMessageContaining("(and 2 more faults)");
    }

    @Test
    void a_year_that_is_left_out_between_two_others_is_a_fault() throws IOException {
        String name = file(divisions(year(2029) + "," + year(2031)));
        assertThatThrownBy(() -> HolidayFile.read(name)).hasMessageContaining("has 0 bank holidays in 2030");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                            | line 1: there should be an object of divisions.
            {"scotland":{}}                               | has no division england-and-wales.
            {"england-and-wales":[]}                      | line 1: there should be an object at england-and-wales.
            {"england-and-wales":{"events":{}}}           | line 1: there should be a list at england-and-wales, events.
            {"england-and-wales":{"events":[{},3]}}       | line 1: there should be an object at england-and-wales, event 2.
            {"england-and-wales":{"events":[]}}           | england-and-wales has no events.
            {"england-and-wales":{}}                      | england-and-wales has no events.
            {"england-and-wales":{"events":[{"date":"20   | isn't whole JSON; it can't be read beyond line 1.
            <html>                                        | isn't whole JSON; it can't be read beyond line 1.
            """)
    void a_file_of_another_form_is_refused(String text, String fault) throws IOException {
        String name = file(text);
        assertThatThrownBy(() -> HolidayFile.read(name))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith(name)
                .hasMessageContaining(fault)
                .hasMessageEndingWith("www.gov.uk/bank-holidays.json.");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        for (String text : List.of("", "  \n")) {
            String name = file(text);
            assertThatThrownBy(() -> HolidayFile.read(name)).isInstanceOf(UnusableInput.class);
        }
    }
}
