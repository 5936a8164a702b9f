package sightline.exchange.dfe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sightline.exchange.Input;
import sightline.exchange.Progress;
import sightline.exchange.Published;
import sightline.exchange.SharedData;
import sightline.insight.published.AsKnown;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;

/** The published files themselves, against two tables made from them by others. */
class SharedReleasesTest {

    private static Published read;
    private static Panel panel;

    @BeforeAll
    static void read() {
        read = DfeFolder.read(SharedData.folder("dfe-ehc-plans"), Progress.SILENT);
        panel = new AsKnown(read.vintages(), read.figures())
                .on(LocalDate.of(2026, 12, 31))
                .panel();
    }

    @Test
    void four_releases_are_read_without_a_fault() {
        assertThat(read.vintages())
                .extracting(v -> v.id())
                .containsExactly("dfe-2022", "dfe-2023", "dfe-2025-first", "dfe-2025-revised");
        assertThat(read.report().faults()).isZero();
        assertThat(read.figures()).hasSizeGreaterThan(40_000);
    }

    @Test
    void throughput_equals_the_derived_panel_in_every_authority_and_year() {
        List<NamedCsvRecord> rows = rows(SharedData.folder("derived").resolve("la_year_panel_2014_2024.csv"));
        int compared = 0;
        for (NamedCsvRecord row : rows) {
            String printed = row.getField("completion_intake_ratio");
            AuthorityYear ours = panel.find(
                            row.getField("old_la_code"), Integer.parseInt(row.getField("calendar_year")))
                    .orElseThrow();
            if (printed.isEmpty()) {
                assertThat(ours.throughput())
                        .as(ours.authority() + " " + ours.year())
                        .isEmpty();
            } else {
                compared++;
                assertThat(ours.throughput().orElseThrow())
                        .as(ours.authority() + " " + ours.year())
                        .isCloseTo(Double.parseDouble(printed), within(6e-4));
            }
        }
        assertThat(rows).hasSize(1672);
        assertThat(compared).isGreaterThan(1300);
    }

    /** The tool was filled before the revision, so Lewisham 2024 still stands in it (94.8%). */
    @Test
    void the_share_on_time_equals_the_interactive_tool_in_every_authority_and_year() {
        assertThat(differences(LocalDate.of(2026, 1, 19))).isEmpty();
        assertThat(differences(LocalDate.of(2026, 1, 20))).containsExactly("209 in 2024: 94.8");
    }

    private static List<String> differences(LocalDate day) {
        Panel then = new AsKnown(read.vintages(), read.figures()).on(day).panel();
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (NamedCsvRecord row : rows(SharedData.folder("lait").resolve("lait_children_with_sen_long.csv.gz"))) {
            Optional<Double> theirs = number(row.getField("Values"));
            boolean authority = !row.getField("Region").equals("NA");
            if (authority && theirs.isPresent() && row.getField("Short Desc").equals("SEN_EHC_Excpt_20wks")) {
                String code = row.getField("LA Number");
                int year = Integer.parseInt(row.getField("Years"));
                compared++;
                if (then.find(code, year)
                        .flatMap(AuthorityYear::onTimeExcludingExceptions)
                        .filter(ours -> Math.abs(ours.percent() - theirs.get()) <= 0.1)
                        .isEmpty()) {
                    different.add("%s in %d: %s".formatted(code, year, theirs.get()));
                }
            }
        }
        assertThat(compared).isEqualTo(1355);
        return different;
    }

    private static Optional<Double> number(String printed) {
        return printed.matches("\\d+(\\.\\d+)?") ? Optional.of(Double.valueOf(printed)) : Optional.empty();
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (InputStream in = Input.open(file.toString());
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
