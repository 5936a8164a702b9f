package sightline.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.Remark;
import sightline.exchange.UnusableInput;
import sightline.insight.projection.Place;
import sightline.insight.projection.Transitions;

final class ProjectionFilesTest {

    private static final String HEADER =
            "calendar-year,setting-1,need-1,academic-year-1,setting-2,need-2,academic-year-2\n";

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text).toString();
    }

    @Test
    void each_row_is_a_child_and_year_and_nonsend_is_outside() throws IOException {
        TransitionFile.Reading reading = TransitionFile.read(file(HEADER
                + "2024,NONSEND,NONSEND,4,SPECIAL,ASD,5\n2024,SPECIAL,ASD,5,MAINSTREAM,ASD,6\n"
                + "2025,SPECIAL,ASD,21,NONSEND,NONSEND,22\n"));
        Transitions seen = reading.transitions();
        assertThat(reading.file().faults()).isZero();
        assertThat(seen.places()).containsExactly(new Place("ASD", "SPECIAL"), new Place("ASD", "MAINSTREAM"));
        assertThat(seen.year()).containsExactly(2024, 2024, 2025);
        assertThat(seen.age()).containsExactly(4, 5, 21);
        assertThat(seen.from()).containsExactly(Transitions.OUTSIDE, 0, 0);
        assertThat(seen.to()).containsExactly(0, 1, Transitions.OUTSIDE);
        assertThat(seen.lastYear()).isEqualTo(2026);
    }

    @Test
    void a_row_that_cannot_be_used_is_left_out_with_its_line() throws IOException {
        TransitionFile.Reading reading = TransitionFile.read(file(HEADER
                + "2024,SPECIAL,ASD,5,SPECIAL,ASD,6\nlate,SPECIAL,ASD,5,SPECIAL,ASD,6\n"
                + "2024,SPECIAL,ASD,5,SPECIAL,ASD,8\n2024,NONSEND,NONSEND,5,NONSEND,NONSEND,6\n2024,SPECIAL\n"));
        assertThat(reading.transitions().size()).isEqualTo(1);
        assertThat(reading.file().remarks())
                .extracting(Remark::asLine)
                .satisfiesExactly(
                        one -> assertThat(one).contains("line 3: ", "'late' in calendar-year isn't a whole number"),
                        two -> assertThat(two).contains("line 4: ", "academic-year-2 isn't the one after"),
                        three -> assertThat(three).contains("line 5: ", "no plan in either year"),
                        four -> assertThat(four).contains("line 6: ", "2 cells"));
    }

    @Test
    void a_file_without_its_columns_or_without_a_row_is_refused() {
        assertThatThrownBy(() -> TransitionFile.read(file("calendar-year,need-1\n")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("does not name the column setting-1. Give it the columns calendar-year,");
        assertThatThrownBy(() -> TransitionFile.read(file(HEADER)))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("No row of");
        assertThatThrownBy(() -> PopulationFile.read(file("calendar-year,academic-year,population\n2024,5,-3\n")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("No row of");
    }

    @Test
    void the_population_is_read_by_year_and_academic_year() throws IOException {
        PopulationFile.Reading reading = PopulationFile.read(
                file("population,academic-year,calendar-year\n2500,4,2024\n2600.0,4,2025\nmany,5,2025\n"));
        assertThat(reading.population().lastYear()).isEqualTo(2025);
        assertThat(reading.file().faults()).isEqualTo(1);
    }
}
