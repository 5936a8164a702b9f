package sightline.service.watch.authority;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sightline.insight.published.Measure;

class YearExportTest {

    private static NamedCsvRecord row(String code, int year) {
        return CsvReader.builder().ofNamedCsvRecord(YearExport.csv(About.authority(code))).stream()
                .filter(row -> row.getField("year").equals(String.valueOf(year)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_csv_holds_every_count_of_every_year() {
        NamedCsvRecord southend = row("882", 2021);
        assertThat(southend.getHeader())
                .startsWith("authority", "year", "percent_on_time_ex")
                .contains("throughput");
        for (Measure measure : Measure.values()) {
            assertThat(southend.getHeader()).contains(measure.id());
        }
        assertThat(southend.getField("plans_within_20_weeks_ex")).isEqualTo("153");
        assertThat(southend.getField("percent_on_time_ex")).isEqualTo("96.226");
        assertThat(southend.getField("throughput")).isEqualTo("0.722");
        assertThat(southend.getField("appeals")).isNotEmpty();
    }

    @Test
    void no_figure_is_an_empty_cell_and_a_printed_nought_is_nought() {
        assertThat(row("209", 2024).getField("plans_issued_ex")).isEmpty();
        assertThat(row("838", 2024).getField("plans_issued_ex")).isEqualTo("0");
        assertThat(row("838", 2024).getField("percent_on_time_ex")).isEmpty();
        assertThat(row("878", 2025).getField("plans_issued_ex"))
                .as("not printed yet")
                .isEmpty();
        assertThat(row("878", 2025).getField("appeals")).isEqualTo("630");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_json_says_what_the_page_says() {
        AuthorityAnswer answer = About.authority("209");
        Map<String, @Nullable Object> document = YearExport.document(answer);
        assertThat(document)
                .containsEntry("authority", "209")
                .containsEntry("name", "Lewisham")
                .containsEntry("region", "London")
                .containsEntry("alert", false)
                .containsEntry(
                        "statement", new AuthorityPage(answer).statement().orElseThrow())
                .containsEntry("notes", answer.notes());
        assertThat((List<Object>) document.get("years")).hasSize(answer.series().size());
        List<Map<String, @Nullable Object>> peers =
                (List<Map<String, @Nullable Object>>) Objects.requireNonNull(document.get("compared_with"));
        assertThat(peers).hasSize(13);
        assertThat(peers.getFirst())
                .containsEntry("name", "Lewisham")
                .containsEntry("percent_on_time_ex", null)
                .containsEntry("low_95", null);
        assertThat(peers.getLast()).containsEntry("authority", null).containsEntry("percent_on_time_ex", 46.434);
    }

    @Test
    void an_abolished_authority_has_no_statement() {
        assertThat(YearExport.document(About.authority("837"))).containsEntry("statement", null);
    }
}
