package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import sightline.exchange.FileReading;
import sightline.exchange.ReadingReport;
import sightline.exchange.Remark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final ReadingReport REPORT = new ReadingReport(List.of(
            new FileReading(
                    "a/timeliness.csv",
                    false,
                    12_212,
                    3_060,
                    Map.of("rows of a region", 90L, "rows of a breakdown, not a total", 11_000L),
                    1,
                    List.of(
                            new Remark(Remark.Kind.FAULT, "a/timeliness.csv", OptionalLong.of(7), "\"many\" is wrong."),
                            new Remark(
                                    Remark.Kind.NOTE,
                                    "a/timeliness.csv",
                                    OptionalLong.empty(),
                                    "One column is twice."))),
            new FileReading(
                    "a/other.csv",
                    true,
                    0,
                    0,
                    Map.of(),
                    0,
                    List.of(new Remark(Remark.Kind.NOTE, "a/other.csv", OptionalLong.empty(), "Not needed.")))));

    private static final List<String> LINES = List.of(
            "a/timeliness.csv: 12,212 rows read, 3,060 figures kept",
            "  left out: 11,000 rows of a breakdown, not a total",
            "  left out: 90 rows of a region",
            "  fault, line 7: \"many\" is wrong.",
            "  note: One column is twice.",
            "a/other.csv: left out whole",
            "  note: Not needed.",
            "",
            "2 files, 12,212 rows read, 3,060 figures kept, 1 faults.");

    @Test
    void people_read_what_was_read_what_was_left_out_and_why() {
        assertThat(ReportText.lines(REPORT)).isEqualTo(LINES);
    }

    @Test
    void a_machine_set_to_another_language_prints_the_same() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(ReportText.lines(REPORT)).isEqualTo(LINES);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void programs_read_one_object_a_file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.print(REPORT, new JsonLines(new PrintStream(out, true, StandardCharsets.UTF_8)));
        List<JsonNode> objects = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(new JsonMapper()::readTree)
                .toList();

        assertThat(objects).hasSize(2);
        JsonNode first = objects.getFirst();
        assertThat(first.propertyNames())
                .containsExactly("file", "setAside", "rows", "figures", "faults", "leftOut", "remarks");
        assertThat(first.get("leftOut").get("rows of a region").asLong()).isEqualTo(90);
        assertThat(first.get("remarks").get(0).get("line").asLong()).isEqualTo(7);
        assertThat(first.get("remarks").get(0).get("words").asString()).isEqualTo("\"many\" is wrong.");
        assertThat(first.get("remarks").get(1).has("line")).isFalse();
        assertThat(objects.getLast().get("setAside").asBoolean()).isTrue();
    }

    @Test
    void nothing_read_is_said_too() {
        assertThat(ReportText.lines(new ReadingReport(List.of())).getLast())
                .isEqualTo("0 files, 0 rows read, 0 figures kept, 0 faults.");
    }
}
