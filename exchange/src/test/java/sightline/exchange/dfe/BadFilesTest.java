package sightline.exchange.dfe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sightline.exchange.dfe.Shape.TIMELINESS;
import static sightline.exchange.dfe.Shape.authority;
import static sightline.exchange.dfe.Shape.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.Published;
import sightline.exchange.UnusableInput;
import sightline.insight.published.Figure;
import sightline.insight.published.Measure;

class BadFilesTest {

    private static final String NAME = "release-2025-first/timeliness_20_week.csv";
    private static final String DEVON = authority("2024", "878", "Devon") + "1300,1277,45,41,3.5,3.2,400";

    @TempDir
    Path dir;

    private Shape shape;

    @BeforeEach
    void start() {
        shape = new Shape(dir);
    }

    @Test
    void an_unknown_sign_is_reported_with_its_line_and_the_rest_of_the_row_is_kept() {
        Published read =
                shape.file(NAME, TIMELINESS, DEVON.replace("1277", "low")).read();
        assertThat(Shape.remarks(read))
                .containsExactly(NAME + ", line 2: \"low\" under plans_issued_den_ex is neither a count nor a marker we"
                        + " know (x, z); the figure is left out.");
        assertThat(figure(read, "878", 2024, Measure.PLANS_ISSUED_EX)).isEmpty();
        assertThat(figure(read, "878", 2024, Measure.PLANS_ISSUED)).contains(new Figure.Counted(1300));
    }

    @Test
    void an_unknown_authority_is_reported_and_left_out() {
        Published read = shape.file(NAME, TIMELINESS, authority("2024", "999", "Atlantis") + "1,1,1,1,1,1,1", DEVON)
                .read();
        assertThat(Shape.remarks(read))
                .singleElement()
                .asString()
                .contains("line 2")
                .contains("\"999\" (Atlantis)");
        assertThat(read.figures()).extracting(f -> f.authority()).containsOnly("878");
    }

    @Test
    void a_second_row_of_the_same_figure_is_a_fault_and_the_first_stays() {
        Published read =
                shape.file(NAME, TIMELINESS, DEVON, DEVON.replace("1277", "1")).read();
        assertThat(figure(read, "878", 2024, Measure.PLANS_ISSUED_EX)).contains(new Figure.Counted(1277));
        assertThat(read.report().faults()).isEqualTo(5);
    }

    @Test
    void a_missing_column_costs_its_own_figures_and_no_others() {
        Published read = shape.file(NAME, TIMELINESS.replace("plans_issued_20_weeks_ex,", "something_else,"), DEVON)
                .read();
        assertThat(figure(read, "878", 2024, Measure.PLANS_WITHIN_20_WEEKS_EX)).isEmpty();
        assertThat(figure(read, "878", 2024, Measure.PLANS_ISSUED_EX)).contains(new Figure.Counted(1277));
        assertThat(Shape.remarks(read))
                .singleElement()
                .asString()
                .contains("no column was found for plans_issued_20_weeks_ex in the rows of 2024");
    }

    @Test
    void a_needed_column_printed_twice_with_two_values_gives_no_figure() {
        Published read = shape.file(NAME, TIMELINESS + ",plans_issued_den_ex", DEVON + ",1276")
                .read();
        assertThat(figure(read, "878", 2024, Measure.PLANS_ISSUED_EX)).isEmpty();
        assertThat(Shape.remarks(read)).anyMatch(r -> r.contains("printed twice, with \"1277\" and \"1276\""));
    }

    @Test
    void a_row_with_too_few_cells_is_reported_and_the_next_is_read() {
        Published read = shape.file(NAME, TIMELINESS, "2024,Calendar year,Local authority", DEVON)
                .read();
        assertThat(Shape.remarks(read))
                .containsExactly(NAME + ", line 2: this row has 3 cells and the header 19; it is left out.");
        assertThat(figure(read, "878", 2024, Measure.PLANS_ISSUED)).contains(new Figure.Counted(1300));
    }

    @Test
    void a_gzipped_file_that_breaks_off_keeps_what_came_before() throws IOException {
        List<String> lines = new ArrayList<>(List.of(TIMELINESS, DEVON));
        Random noise = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            lines.add(Shape.row("2023", "878", "Devon", "Sex") + noise.nextInt() + ",1,1,1,1,1,1");
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        shape.bytes(NAME, half);
        Published read = shape.read();
        assertThat(figure(read, "878", 2024, Measure.PLANS_ISSUED)).contains(new Figure.Counted(1300));
        assertThat(Shape.remarks(read))
                .singleElement()
                .asString()
                .contains("breaks off")
                .contains("line ");
    }

    @Test
    void another_encoding_is_reported_and_figures_are_kept() {
        Published read = shape.file(
                        StandardCharsets.ISO_8859_1, NAME, TIMELINESS.substring(1), DEVON.replace("Devon", "Dévon"))
                .read();
        assertThat(Shape.remarks(read))
                .containsExactly(NAME + ", line 2: some letters aren't UTF-8. Save the file again as UTF-8.");
        assertThat(figure(read, "878", 2024, Measure.PLANS_ISSUED)).contains(new Figure.Counted(1300));
    }

    @Test
    void a_file_in_sixteen_bit_letters_is_left_out_whole_with_a_reason() {
        Published read = shape.file(StandardCharsets.UTF_16, NAME, TIMELINESS.substring(1), DEVON)
                .file("release-2025-first/caseload.csv", Shape.CASELOAD)
                .read();
        assertThat(read.figures()).isEmpty();
        assertThat(Shape.remarks(read)).anyMatch(r -> r.contains("The first line isn't UTF-8 text."));
    }

    @Test
    void a_file_we_do_not_need_is_set_aside_without_a_fault() {
        Published read = shape.file(NAME, TIMELINESS, DEVON)
                .file("release-2025-first/ceased_plans.csv", Shape.PLACE + "breakdown_topic,breakdown,total_ceased")
                .read();
        assertThat(read.report().files()).extracting(f -> f.setAside()).containsExactly(true, false);
        assertThat(read.report().faults()).isZero();
    }

    @Test
    void plans_by_need_are_not_taken_for_the_caseload_though_they_count_under_its_name() {
        Published read = shape.file(
                        "release-2025-revised/sen_needs_all_plans.csv",
                        Shape.PLACE + "breakdown_topic,breakdown,ehc_plans,number_asd",
                        Shape.row("202425", "878", "Devon", "All EHC plans") + "9848,1")
                .read();
        assertThat(read.figures()).isEmpty();
    }

    @Test
    void an_empty_file_is_reported_and_the_others_are_read() {
        Published read = shape.file(NAME, TIMELINESS, DEVON)
                .bytes("release-2025-first/requests.csv", new byte[0])
                .read();
        assertThat(Shape.remarks(read)).anyMatch(r -> r.startsWith("release-2025-first/requests.csv: "));
        assertThat(read.figures()).isNotEmpty();
    }

    @Test
    void a_folder_that_is_no_release_is_refused_with_the_names_that_are() {
        shape.file("plans/timeliness_20_week.csv", TIMELINESS, DEVON);
        assertThatThrownBy(shape::read)
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("The folder plans isn't named like a release.")
                .hasMessageContaining("release-2022, release-2023, release-2025-first, release-2025-revised")
                .hasMessageContaining("release-YYYY-revised-YYYY-MM-DD");
    }

    @Test
    void an_unknown_folder_beside_a_known_one_is_a_fault_and_the_known_one_is_read() {
        Published read = shape.file(NAME, TIMELINESS, DEVON)
                .file("old copies/timeliness_20_week.csv", TIMELINESS, DEVON)
                .read();
        assertThat(read.vintages()).extracting(v -> v.id()).containsExactly("dfe-2025-first");
        assertThat(read.report().faults()).isOne();
    }

    @Test
    void a_single_release_may_be_named_on_the_call() throws IOException {
        shape.file("timeliness_20_week.csv", TIMELINESS, DEVON);
        assertThat(shape.readAs("release-2025-revised").vintages())
                .extracting(v -> v.id())
                .containsExactly("dfe-2025-revised");
        assertThatThrownBy(() -> new Shape(Files.createDirectory(dir.resolve("empty"))).read())
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("There is no CSV file in");
    }
}
