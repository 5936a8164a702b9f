package sightline.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.Remark;
import sightline.exchange.UnusableInput;
import sightline.journey.calendar.SettingClosure;

/** The calendar of settings as a table. */
final class ClosureFileTest {

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("closures.csv"), text).toString();
    }

    @Test
    void each_row_is_a_closure_whatever_the_order_of_the_columns() throws IOException {
        ClosureReading read = ClosureFile.read(file(
                "reopens,setting,firstClosed,note\n2025-09-03,S100,2025-07-23,summer\n2026-01-05,S100,2025-12-20,\n"));
        assertThat(read.file().faults()).isZero();
        assertThat(read.closures().all())
                .containsExactly(
                        new SettingClosure("S100", LocalDate.of(2025, 7, 23), LocalDate.of(2025, 9, 3)),
                        new SettingClosure("S100", LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 5)));
    }

    @Test
    void a_row_that_cannot_be_used_is_told_with_its_line_and_the_rest_is_read() throws IOException {
        ClosureReading read = ClosureFile.read(file("""
                        setting,firstClosed,reopens
                        ,2025-07-23,2025-09-03
                        S1,23 July 2025,2025-09-03
                        S1,2025-07-23,2025-07-23
                        S1,2025-07-23
                        S1,2025-07-23,2025-07-24
                        """));
        assertThat(read.closures().all())
                .containsExactly(new SettingClosure("S1", LocalDate.of(2025, 7, 23), LocalDate.of(2025, 7, 24)));
        assertThat(read.file().remarks())
                .map(Remark::asLine)
                .map(line -> line.substring(line.indexOf("line ")))
                .containsExactly(
                        "line 2: this row names no setting. Write its code as the events do.",
                        "line 3: '23 July 2025' in firstClosed isn't a date. Write it as 2026-02-14.",
                        "line 4: S1 reopens on 2025-07-23, which is not after 2025-07-23. Put the two dates right.",
                        "line 5: this row has 2 cells and the header 3; it is left out.");
    }

    @Test
    void a_table_without_its_columns_is_refused() throws IOException {
        String name = file("setting,closed,reopens\n");
        assertThatThrownBy(() -> ClosureFile.read(name))
                .isInstanceOf(UnusableInput.class)
                .hasMessage("The first line of " + name
                        + " does not name the column firstClosed. Make setting,firstClosed,reopens its first line.");
    }
}
