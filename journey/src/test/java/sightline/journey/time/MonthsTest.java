package sightline.journey.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sums of months that are ambiguous; the table holds every way to round each. */
final class MonthsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/sightline/journey/ambiguous-months.csv", numLinesToSkip = 1)
    void every_sum_comes_out_as_the_table_says(
            LocalDate day, int months, LocalDate clipped, LocalDate next, LocalDate lastOfPeriod) {
        assertThat(Months.after(day, months, MonthEnd.LAST_DAY_OF_MONTH)).isEqualTo(clipped);
        assertThat(Months.after(day, months, MonthEnd.FIRST_DAY_OF_NEXT)).isEqualTo(next);
        assertThat(Months.lastOfPeriodBeginning(day, months)).isEqualTo(lastOfPeriod);
        if (clipped.equals(next)) {
            assertThat(Months.after(day, months, MonthEnd.REFUSE)).isEqualTo(clipped);
        } else {
            assertThatThrownBy(() -> Months.after(day, months, MonthEnd.REFUSE))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessageContaining(day.toString());
        }
    }
}
