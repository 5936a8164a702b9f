package sightline.service.watch.england;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sightline.service.watch.england.Choice.Sort;

class LineExportTest {

    private static final String CSV = LineExport.csv(EnglandNow.page(Choice.everything()));

    private static List<NamedCsvRecord> records() {
        return CsvReader.builder().ofNamedCsvRecord(CSV).stream().toList();
    }

    @Test
    void the_csv_has_a_heading_and_a_row_an_authority() {
        assertThat(CSV.lines().findFirst().orElseThrow())
                .startsWith("authority,name,region,year,plans_issued_ex,plans_within_20_weeks_ex,percent_on_time_ex,"
                        + "requests,requests_refused,throughput,rank,score,alert,standing,");
        assertThat(records())
                .hasSize(153)
                .allMatch(row -> row.getField("authority").matches("\\d{3}"));
        NamedCsvRecord devon = row("878");
        assertThat(devon.getFields().subList(0, 7))
                .containsExactly("878", "Devon", "South West", "2024", "1277", "41", "3.2");
        assertThat(devon.getField("standing")).isEqualTo("already_below");
        assertThat(row("839").getField("name")).isEqualTo("Bournemouth, Christchurch and Poole");
    }

    private static NamedCsvRecord row(String code) {
        return records().stream()
                .filter(row -> row.getField("authority").equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_figure_that_was_withdrawn_is_an_empty_cell_and_a_printed_nought_is_nought() {
        assertThat(row("209").getField("plans_issued_ex")).isEmpty();
        assertThat(row("209").getField("percent_on_time_ex")).isEmpty();
        assertThat(row("838").getField("plans_issued_ex")).isEqualTo("0");
        assertThat(row("838").getField("percent_on_time_ex")).isEmpty();
    }

    @Test
    void json_says_null_where_there_is_no_figure() {
        LineExport.Document document = LineExport.document(EnglandNow.page(Choice.everything()));
        assertThat(document.year()).isEqualTo(2024);
        assertThat(document.source()).contains("Department for Education", "Open Government Licence v3.0");
        Map<String, @Nullable Object> lewisham = document.authorities().stream()
                .filter(line -> "209".equals(line.get("authority")))
                .findFirst()
                .orElseThrow();
        assertThat(lewisham).containsEntry("plans_issued_ex", null).containsEntry("percent_on_time_ex", null);
        assertThat(lewisham).containsEntry("requests", 646L).containsEntry("alert", false);
    }

    @Test
    void both_forms_hold_the_same_lines_in_the_order_that_is_shown() {
        EnglandPage page = EnglandNow.page(new Choice("London", false, "", Sort.ON_TIME, true));
        List<String> shown =
                page.lines().stream().map(line -> line.authority().code()).toList();
        assertThat(LineExport.document(page).authorities())
                .extracting(line -> line.get("authority"))
                .isEqualTo(List.copyOf(shown));
        assertThat(CsvReader.builder().ofNamedCsvRecord(LineExport.csv(page)).stream()
                        .map(row -> row.getField("authority")))
                .isEqualTo(shown);
    }
}
