package sightline.exchange.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.UnusableInput;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure.Withheld;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;

class PanelReaderTest {

    private static final String HEADER =
            "calendar_year,old_la_code,la_name,plans_issued_ex,plans_20wk_ex,initial_requests,"
                    + "requests_refused,assess_plan_issued,assess_plan_not_issued,new_plans_started,something_else\n";

    @TempDir
    private Path folder;

    @Test
    void reads_counts_by_the_names_of_their_columns() {
        PanelFile file = read(HEADER + "2021,901,Exemplar,78.0,39,120.0,20.0,80.0,5.0,81.0,whatever\n");
        assertThat(file.badRows()).isEmpty();
        assertThat(file.names()).containsExactly(new NamedRow("901", 2021, "Exemplar"));
        AuthorityYear row = row(file, 2021);
        assertThat(row.onTimeExcludingExceptions().orElseThrow().percent()).isEqualTo(50);
        assertThat(row.completions()).hasValue(85);
        assertThat(row.throughput()).hasValue(0.85);
    }

    @Test
    void until_2018_plans_started_stand_for_assessments_that_ended_with_a_plan() {
        PanelFile file = read(HEADER
                + "2018,901,Exemplar,78.0,39.0,120.0,20.0,,5.0,81.0,\n"
                + "2019,901,Exemplar,78.0,39.0,120.0,20.0,,5.0,81.0,\n");
        assertThat(row(file, 2018).completions()).hasValue(86);
        assertThat(row(file, 2019).completions()).isEmpty();
    }

    @Test
    void an_empty_cell_is_absent_and_a_marker_is_kept_never_nought() {
        PanelFile file = read(HEADER + "2021,901,Exemplar,x,z,,20.0,80.0,5.0,81.0,\n");
        AuthorityYear row = row(file, 2021);
        assertThat(row.figures()).doesNotContainKey(Measure.REQUESTS);
        assertThat(row.figures()).containsEntry(Measure.PLANS_ISSUED_EX, new Withheld(Marker.UNAVAILABLE));
        assertThat(row.throughput()).isEmpty();
        assertThat(row.onTimeExcludingExceptions()).isEmpty();
    }

    @Test
    void bad_rows_are_left_out_with_their_lines_and_the_rest_is_read() {
        PanelFile file = read(HEADER
                + "2021,901,Exemplar,78,39,120,20,80,5,81,\n"
                + "2021,902,Half,78.5,39,120,20,80,5,81,\n"
                + "year,903,No year,78,39,120,20,80,5,81,\n"
                + "2021,,No code,78,39,120,20,80,5,81,\n"
                + "2021,905,Too short,78\n"
                + "2021,901,Exemplar again,78,39,120,20,80,5,81,\n"
                + "2021,906,\"Good, too\",78,39,120,20,80,5,81,\n");
        assertThat(file.badRows()).extracting(BadRow::line).containsExactly(3L, 4L, 5L, 6L, 7L);
        assertThat(file.badRows())
                .extracting(BadRow::why)
                .satisfiesExactly(
                        why -> assertThat(why).contains("plans_issued_ex is \"78.5\""),
                        why -> assertThat(why).contains("calendar_year is \"year\""),
                        why -> assertThat(why).contains("old_la_code is empty"),
                        why -> assertThat(why).contains("4 cells where the header has 11"),
                        why -> assertThat(why).contains("901 in 2021 already, on line 2"));
        assertThat(file.names()).extracting(NamedRow::name).containsExactly("Exemplar", "Good, too");
        assertThat(file.years()).containsExactly(2021);
    }

    @Test
    void a_byte_order_mark_and_gzip_are_tolerated() throws IOException {
        String text = "\uFEFF" + HEADER + "2021,901,Exemplar,78,39,120,20,80,5,81,\n";
        Path packed = folder.resolve("panel.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(PanelReader.read(packed.toString()).names()).hasSize(1);
        assertThat(read(text).names()).hasSize(1);
    }

    @Test
    void what_is_no_panel_is_refused_with_what_is_missing() {
        assertThatThrownBy(() -> read("old_la_code,la_name\n901,Exemplar\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("no column calendar_year, plans_issued_ex");
        assertThatThrownBy(() -> read("")).isInstanceOf(UnusableInput.class).hasMessageContaining("has no rows");
        assertThatThrownBy(() -> read(HEADER + "2021,901,\"Exemplar,78\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageNotContaining("\n");
    }

    private static AuthorityYear row(PanelFile file, int year) {
        return file.panel().find("901", year).orElseThrow();
    }

    private PanelFile read(String text) {
        Path file = folder.resolve("panel.csv");
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return PanelReader.read(file.toString());
    }
}
