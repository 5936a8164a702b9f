package sightline.journey.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped calendar of England and Wales. */
final class WorkingDaysTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    @ParameterizedTest
    @CsvSource({
        "2025-04-17, true", "2025-04-18, false", "2025-04-21, false", "2025-04-19, false", "2020-05-08, false",
        "2020-05-04, true", "2022-06-02, false", "2022-06-03, false", "2022-09-19, false", "2023-05-08, false",
        "2027-12-27, false", "2026-12-28, false", "2026-12-29, true"
    })
    void bank_holidays_moved_and_extra_ones_too_are_no_working_days(LocalDate day, boolean works) {
        assertThat(DAYS.isWorkingDay(day)).contains(works);
    }

    @Test
    void it_knows_2012_to_2028_and_says_so_beyond() {
        assertThat(DAYS.firstKnown()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(DAYS.lastKnown()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(DAYS.isWorkingDay(LocalDate.of(2029, 1, 3))).isEmpty();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2011, 12, 30))).isEmpty();
        assertThat(DAYS.nth(LocalDate.of(2028, 12, 29), 1)).contains(LocalDate.of(2028, 12, 29));
        assertThat(DAYS.nth(LocalDate.of(2028, 12, 29), 2)).isEmpty();
    }

    @Test
    void each_bank_holiday_has_its_name() {
        assertThat(WorkingDays.englandAndWales().between(LocalDate.of(2012, 6, 4), LocalDate.of(2012, 6, 5)))
                .containsExactly(
                        new BankHoliday(LocalDate.of(2012, 6, 4), "Spring bank holiday"),
                        new BankHoliday(LocalDate.of(2012, 6, 5), "Queen's Diamond Jubilee"));
    }

    @Test
    void each_known_year_has_at_least_eight_bank_holidays_none_on_a_weekend() {
        for (int year = 2012; year <= 2028; year++) {
            assertThat(DAYS.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                    .hasSizeBetween(8, 10)
                    .allMatch(holiday -> holiday.day().getDayOfWeek().getValue() <= 5);
        }
    }

    private static final BankHoliday FEAST = new BankHoliday(LocalDate.of(2028, 5, 2), "Feast");

    private static PublishedHolidays years(int first, int last, BankHoliday... days) {
        return new PublishedHolidays(first, last, List.of(days));
    }

    @Test
    void years_that_are_published_later_count_alone_for_themselves() {
        WorkingDays then = DAYS.with(years(2028, 2029, FEAST, new BankHoliday(LocalDate.of(2029, 1, 1), "New Year")));
        assertThat(then.isWorkingDay(LocalDate.of(2028, 5, 1))).contains(true);
        assertThat(then.isWorkingDay(LocalDate.of(2028, 5, 2))).contains(false);
        assertThat(then.isWorkingDay(LocalDate.of(2027, 12, 27))).contains(false);
        assertThat(then.isWorkingDay(LocalDate.of(2029, 1, 1))).contains(false);
        assertThat(then.isWorkingDay(LocalDate.of(2029, 12, 31))).contains(true);
        assertThat(then.isWorkingDay(LocalDate.of(2030, 1, 1))).isEmpty();
        assertThat(then.firstKnown()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(then.lastKnown()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(then.nth(LocalDate.of(2028, 12, 29), 2)).contains(LocalDate.of(2029, 1, 2));
        assertThat(then.between(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)))
                .containsExactly(FEAST);
        assertThat(DAYS.isWorkingDay(LocalDate.of(2028, 5, 1))).contains(false);
    }

    @Test
    void years_that_are_published_again_leave_the_years_beside_them_alone() {
        WorkingDays then = DAYS.with(years(2020, 2021, new BankHoliday(LocalDate.of(2020, 5, 4), "Feast")));
        assertThat(then.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31)))
                .extracting(BankHoliday::name)
                .containsExactly("Feast");
        assertThat(then.isWorkingDay(LocalDate.of(2019, 12, 25))).contains(false);
        assertThat(then.isWorkingDay(LocalDate.of(2021, 12, 28))).contains(true);
        assertThat(then.isWorkingDay(LocalDate.of(2022, 1, 3))).contains(false);
        assertThat(then.firstKnown()).isEqualTo(DAYS.firstKnown());
        assertThat(then.lastKnown()).isEqualTo(DAYS.lastKnown());
    }

    @Test
    void years_before_those_that_are_known_may_be_published_too() {
        WorkingDays then = DAYS.with(years(2010, 2011));
        assertThat(then.firstKnown()).isEqualTo(LocalDate.of(2010, 1, 1));
        assertThat(then.lastKnown()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(then.isWorkingDay(LocalDate.of(2009, 12, 31))).isEmpty();
        assertThat(then.isWorkingDay(LocalDate.of(2010, 1, 1))).contains(true);
        assertThat(then.isWorkingDay(LocalDate.of(2012, 1, 2))).contains(false);
        assertThat(then.isWorkingDay(LocalDate.of(2028, 12, 29))).contains(true);
    }

    @Test
    void what_lies_between_two_publications_stays_unknown() {
        WorkingDays then = DAYS.with(years(2030, 2030));
        assertThat(then.isWorkingDay(LocalDate.of(2028, 12, 29))).contains(true);
        assertThat(then.isWorkingDay(LocalDate.of(2029, 1, 2))).isEmpty();
        assertThat(then.isWorkingDay(LocalDate.of(2029, 12, 31))).isEmpty();
        assertThat(then.isWorkingDay(LocalDate.of(2030, 1, 1))).contains(true);
        assertThat(then.nth(LocalDate.of(2028, 12, 29), 2)).isEmpty();
    }

    @Test
    void one_more_bank_holiday_changes_that_day_alone() {
        WorkingDays then = DAYS.with(FEAST);
        for (LocalDate day = DAYS.firstKnown(); !day.isAfter(DAYS.lastKnown()); day = day.plusDays(1)) {
            assertThat(then.isWorkingDay(day))
                    .isEqualTo(day.equals(FEAST.day()) ? Optional.of(false) : DAYS.isWorkingDay(day));
        }
    }
}
