package sightline.exchange.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;

/** What the reader makes of the published panel, against the panel's own sums and printed figures. */
class RealPanelTest {

    @Test
    void completions_and_throughput_are_the_panel_s_own_in_every_row() throws IOException {
        PanelFile file = RealPanel.read();
        int compared = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(RealPanel.path())) {
            for (NamedCsvRecord cells : rows) {
                AuthorityYear row = file.panel()
                        .find(cells.getField("old_la_code"), Integer.parseInt(cells.getField("calendar_year")))
                        .orElseThrow();
                String completions = cells.getField("completions");
                assertThat(row.completions().isPresent()).isEqualTo(!completions.isEmpty());
                if (!completions.isEmpty()) {
                    assertThat((double) row.completions().orElseThrow()).isEqualTo(Double.parseDouble(completions));
                }
                String ratio = cells.getField("completion_intake_ratio");
                assertThat(row.throughput().isPresent()).isEqualTo(!ratio.isEmpty());
                if (!ratio.isEmpty()) {
                    compared++;
                    assertThat(row.throughput().orElseThrow()).isCloseTo(Double.parseDouble(ratio), within(0.000051));
                }
            }
        }
        assertThat(compared).isEqualTo(1360);
    }

    @Test
    void every_row_is_good() {
        PanelFile file = RealPanel.read();
        assertThat(file.badRows()).isEmpty();
        assertThat(file.names()).hasSize(1672);
        assertThat(file.years()).hasSize(11).startsWith(2014).endsWith(2024);
    }

    @Test
    void printed_figures_come_out_as_printed() {
        PanelFile file = RealPanel.read();
        assertThat(onTime(file, "878", 2018)).isEqualTo(new Proportion(51, 1195));
        assertThat(onTime(file, "878", 2020)).isEqualTo(new Proportion(715, 1313));
        assertThat(onTime(file, "878", 2024)).isEqualTo(new Proportion(41, 1277));
        assertThat(onTime(file, "335", 2019)).isEqualTo(new Proportion(11, 247));
        assertThat(onTime(file, "383", 2019)).isEqualTo(new Proportion(571, 594));
        assertThat(file.panel().find("838", 2024).orElseThrow().onTimeExcludingExceptions())
                .isEmpty();
    }

    private static Proportion onTime(PanelFile file, String code, int year) {
        return file.panel()
                .find(code, year)
                .orElseThrow()
                .onTimeExcludingExceptions()
                .orElseThrow();
    }
}
