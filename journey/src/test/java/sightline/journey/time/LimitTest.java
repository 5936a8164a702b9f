package sightline.journey.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.journey.Story;
import sightline.journey.calendar.WorkingDays;

/** The counting codes of the law, from their text to the last day. */
final class LimitTest {

    private static Optional<LocalDate> last(String limit, String from) {
        return LimitText.read(limit).lastDay(LocalDate.parse(from), Story.counting());
    }

    @ParameterizedTest
    @CsvSource({
        "W 6, 2024-11-13, 2024-12-25",
        "W 20, 2023-10-12, 2024-02-29",
        "DAYS 30, 2025-02-10, 2025-03-12",
        "DAYS 0, 2025-02-10, 2025-02-10",
        "D 15 @X, 2025-02-03, 2025-02-17",
        "WD 15 @X, 2025-04-10, 2025-05-02",
        "WD 1 @X, 2025-04-18, 2025-04-22",
        "WDX 3, 2025-04-16, 2025-04-23",
        "M 12 @X, 2024-02-29, 2025-02-28",
        "M 2, 2025-12-31, 2026-02-28",
        "M -5, 2026-07-31, 2026-02-28",
        "B 02-15, 2026-09-01, 2026-02-14",
        "B 03-31, 2026-09-01, 2026-03-30"
    })
    void each_code_comes_to_its_last_day(String limit, String from, LocalDate due) {
        assertThat(last(limit, from)).contains(due);
    }

    @Test
    void counting_the_first_day_ends_weeks_a_day_earlier_and_nothing_else() {
        Counting day1 = new Counting(WeekCount.TRIGGER_IS_DAY_1, WorkingDays.englandAndWales());
        LocalDate from = LocalDate.of(2025, 1, 8);
        assertThat(LimitText.read("W 20").lastDay(from, day1)).contains(LocalDate.of(2025, 5, 27));
        assertThat(LimitText.read("DAYS 15").lastDay(from, day1)).contains(LocalDate.of(2025, 1, 23));
        assertThat(LimitText.read("M 2").lastDay(from, day1)).contains(LocalDate.of(2025, 3, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "W 6, 6 weeks from 8 January 2025",
        "W 1, 1 week from 8 January 2025",
        "DAYS 30, 30 days from 8 January 2025",
        "DAYS 0, at once from 8 January 2025",
        "D 15 @X, a window of 15 days beginning with 8 January 2025",
        "WD 1 @X, 1 working day beginning with 8 January 2025",
        "WDX 3, 3 working days from 8 January 2025",
        "M 12 @X, a period of 12 months beginning with 8 January 2025",
        "M 2, 2 months from 8 January 2025",
        "M 0, 0 months from 8 January 2025",
        "M -5, 5 months before 8 January 2025",
        "B 02-15, before 15 February in the year of 8 January 2025"
    })
    void each_code_says_what_it_counts(String limit, String words) {
        Limit read = LimitText.read(limit);
        assertThat(read.words() + read.joint() + "8 January 2025").isEqualTo(words);
    }

    @Test
    void a_working_day_beyond_the_known_years_is_not_made_up() {
        assertThat(last("WDX 3", "2028-12-28")).isEmpty();
        assertThat(last("WD 15 @X", "2011-12-01")).isEmpty();
        assertThat(last("W 6", "2028-12-28")).contains(LocalDate.of(2029, 2, 8));
    }

    @Test
    void a_text_that_is_no_limit_is_refused() {
        assertThatThrownBy(() -> LimitText.read("X 6")).hasMessageContaining("'X 6' is no limit");
        assertThatThrownBy(() -> LimitText.read("W")).hasMessageContaining("'W' is no limit");
        assertThatThrownBy(() -> LimitText.read("W 6 @X")).hasMessageContaining("'W 6 @X' is no limit");
    }
}
