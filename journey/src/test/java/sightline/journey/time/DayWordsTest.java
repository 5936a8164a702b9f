package sightline.journey.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Days as people write them. */
final class DayWordsTest {

    @Test
    void a_day_is_written_with_its_month_in_words() {
        assertThat(DayWords.of(LocalDate.of(2026, 2, 14))).isEqualTo("14 February 2026");
        assertThat(DayWords.of(LocalDate.of(1, 1, 1))).isEqualTo("1 January 1");
        assertThat(DayWords.of(LocalDate.of(2024, 12, 31))).isEqualTo("31 December 2024");
    }

    @RepeatedTest(2)
    void what_is_kept_of_one_day_is_never_said_of_another() {
        LocalDate day = LocalDate.of(2026, 2, 14);
        assertThat(DayWords.of(day)).isEqualTo("14 February 2026");
        assertThat(DayWords.of(day.plusDays(16_384))).isEqualTo("24 December 2070");
        assertThat(DayWords.of(day.minusDays(16_384))).isEqualTo("7 April 1981");
        assertThat(DayWords.of(day)).isEqualTo("14 February 2026");
    }
}
