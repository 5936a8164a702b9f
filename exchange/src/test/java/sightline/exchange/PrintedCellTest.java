package sightline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.published.Figure;

class PrintedCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "-2|-2",
                "1,071|1071",
                "1,234,567|1234567",
                "98.0|98",
                "7.000000000000|7",
                "x|x",
                "NA|x",
                "no data|x",
                "z|z"
            })
    void a_count_or_a_marker_is_read(String printed, String read) {
        assertThat(PrintedCell.of(printed))
                .isInstanceOfSatisfying(
                        PrintedCell.Read.class,
                        cell -> assertThat(
                                        switch (cell.figure()) {
                                            case Figure.Counted(long value) -> Long.toString(value);
                                            case Figure.Withheld(var why) -> why.symbol();
                                        })
                                .isEqualTo(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "low", "4.3", "1,07", "12a", "X", "99999999999999999999", "--"})
    void anything_else_is_not_guessed_at(String printed) {
        assertThat(PrintedCell.of(printed)).isEqualTo(new PrintedCell.Unreadable(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = "")
    void an_empty_cell_says_nothing(String printed) {
        assertThat(PrintedCell.of(printed)).isEqualTo(new PrintedCell.Empty());
    }
}
