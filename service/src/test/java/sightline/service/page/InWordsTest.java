package sightline.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.indicator.Proportion;

class InWordsTest {

    @ParameterizedTest
    @CsvSource({"2026-02-14,14 February 2026", "2026-06-01,1 June 2026", "2024-09-30,30 September 2024"})
    void a_date_is_day_month_and_year(LocalDate date, String words) {
        assertThat(InWords.date(date)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1,000", "84866|84,866", "1234567|1,234,567", "-2|-2"})
    void counts_have_commas(long count, String words) {
        assertThat(InWords.count(count)).isEqualTo(words);
        assertThat(InWords.count(OptionalLong.of(count))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"39407,84866,46.4%", "41448,90392,45.9%", "0,5,0.0%", "5,5,100.0%", "41,1277,3.2%"})
    void shares_have_one_decimal(long part, long whole, String words) {
        assertThat(InWords.percent(Proportion.of(part, whole))).isEqualTo(words);
    }

    /** A throughput is never rounded up to the level of the alarm. */
    @ParameterizedTest
    @CsvSource({"0.722,0.72", "1.1239,1.12", "0.85,0.85", "0.8499,0.849", "0.8451,0.845", "0.844,0.84", "0,0.00"})
    void a_throughput_has_two_decimals(double ratio, String words) {
        assertThat(InWords.throughput(OptionalDouble.of(ratio))).isEqualTo(words);
    }

    @Test
    void where_there_is_no_figure_it_says_so() {
        assertThat(InWords.count(OptionalLong.empty())).isEqualTo("no figure");
        assertThat(InWords.percent(Optional.empty())).isEqualTo("no figure");
        assertThat(InWords.throughput(OptionalDouble.empty())).isEqualTo("no figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG", "fr-FR"})
    void a_machine_set_to_another_language_changes_nothing(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(InWords.count(84_866)).isEqualTo("84,866");
            assertThat(InWords.percent(46.44)).isEqualTo("46.4%");
            assertThat(InWords.date(LocalDate.of(2026, 2, 14))).isEqualTo("14 February 2026");
        } finally {
            Locale.setDefault(before);
        }
    }
}
