package sightline.insight.exemplar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-05-30 2022-08-29 2022-12-26 2022-12-27",
        "2025, 2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
        "2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
    })
    void bank_holidays_are_those_of_england(int year, String days) {
        assertThat(BankHolidays.of(year))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(days.split(" ")).map(LocalDate::parse).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2022, 2023, 2024, 2025, 2026, 2030})
    void a_school_year_has_about_190_days_and_only_the_summer_closes_for_four_weeks(int year) {
        LocalDate first = LocalDate.of(year, 9, 1);
        Calendar calendar = new Calendar(first, first.plusYears(1));
        long term = Stream.iterate(0, day -> day + 1)
                .limit(365)
                .filter(calendar::isTerm)
                .count();
        assertThat(term).isBetween(184L, 200L);
        assertThat(new SchoolYear(year).closures())
                .filteredOn(closed -> ChronoUnit.DAYS.between(closed.firstClosed(), closed.reopens()) >= 28)
                .containsExactly(new SchoolYear(year).summer());
    }

    @Test
    void days_are_moved_to_working_days_and_school_days() {
        Calendar calendar = new Calendar(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(calendar.date(calendar.workingFrom(calendar.number(LocalDate.of(2025, 4, 18)))))
                .isEqualTo("2025-04-22");
        assertThat(calendar.date(calendar.workingUntil(calendar.number(LocalDate.of(2025, 4, 21)))))
                .isEqualTo("2025-04-17");
        assertThat(calendar.date(calendar.termFrom(calendar.number(LocalDate.of(2025, 8, 1)))))
                .isEqualTo("2025-09-03");
        assertThat(calendar.isWorked(calendar.number(LocalDate.of(2025, 8, 1)))).isTrue();
        assertThat(calendar.isTerm(calendar.number(LocalDate.of(2025, 8, 1)))).isFalse();
    }
}
