package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands {@code clocks} and {@code timeliness} as somebody calls them. */
final class EventCommandsTest {

    private static final String HEADER = "authority,person,journey,event,date,detail\n";

    @TempDir
    private Path folder;

    private record Called(int status, String out, String err) {

        List<JsonNode> lines() {
            return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
        }
    }

    private static Called call(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            CommandLine line = Sightline.commandLine().setErr(new PrintWriter(err, true));
            return new Called(line.execute(words), out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }

    private String log(String rows) throws IOException {
        return Files.writeString(folder.resolve("events.csv"), HEADER + rows).toString();
    }

    @Test
    void a_clock_is_one_object_with_the_fields_of_the_contract_in_their_order() throws IOException {
        Called called = call(
                "clocks",
                log("990,P1,J1,RequestReceived,2025-01-08,source=1\n990,P1,J1,FinalPlanIssued,2025-05-28,\n"),
                "--as-of",
                "2025-06-01",
                "--json");
        assertThat(called.status()).isZero();
        assertThat(called.err()).isEmpty();
        JsonNode clock = called.lines().stream()
                .filter(line -> line.get("duty").asString().equals("A10"))
                .findFirst()
                .orElseThrow();
        assertThat(clock.propertyNames())
                .containsExactly(
                        "authority",
                        "journey",
                        "duty",
                        "subject",
                        "trigger",
                        "due",
                        "met",
                        "verdict",
                        "rule",
                        "law",
                        "why",
                        "boundary");
        assertThat(clock.get("subject").isNull()).isTrue();
        assertThat(clock.get("due").asString()).isEqualTo("2025-05-28");
        assertThat(clock.get("verdict").asString()).isEqualTo("ON_TIME");
        assertThat(clock.get("law").asString()).isEqualTo("england-2014");
        assertThat(clock.get("why").asString())
                .isEqualTo("Send the final plan: 20 weeks from 8 January 2025 (Request received),"
                        + " which is 28 May 2025.");
    }

    @Test
    void names_with_signs_of_json_and_other_letters_come_out_whole() throws IOException {
        Called called = call(
                "clocks",
                log("990,P1,\"J\"\"\\ é\",AdviceRequested,2025-01-08,adviser=other:\"A\\\\B\u0007\n"),
                "--as-of",
                "2025-06-01",
                "--json");
        JsonNode clock = called.lines().getFirst();
        assertThat(clock.get("journey").asString()).isEqualTo("J\"\\ é");
        assertThat(clock.get("subject").asString()).isEqualTo("other:\"A\\B\u0007");
    }

    @Test
    void counting_the_first_day_moves_weeks_back_by_one() throws IOException {
        String log = log("990,P1,J1,RequestReceived,2025-01-08,source=1\n");
        Called called = call("clocks", log, "--as-of", "2025-06-01", "--json", "--week-count", "trigger-is-day-1");
        assertThat(called.out()).contains("\"due\":\"2025-05-27\"").doesNotContain("2025-05-28");
        Called wrong = call("clocks", log, "--week-count", "day-0");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("'day-0' is no rule for --week-count");
    }

    @Test
    void bad_rows_are_told_on_standard_error_and_the_rest_is_printed() throws IOException {
        Called called = call(
                "clocks",
                log("990,P1,J1,Nonsense,2025-01-08,\n990,P1,J1,RequestReceived,2025-01-08,\n"),
                "--as-of",
                "2025-06-01");
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("line 2: ").contains("1 row was left out.");
        assertThat(called.out())
                .contains("28 May 2025")
                .contains("Send the final plan")
                .doesNotContain("Nonsense");
    }

    @Test
    void a_date_that_is_none_and_a_file_that_is_missing_are_one_line_and_status_2() {
        Called date = call("clocks", "x.csv", "--as-of", "30/06/2026");
        assertThat(date.status()).isEqualTo(2);
        assertThat(date.err()).contains("'30/06/2026' for --as-of isn't a date").hasLineCount(1);
        Called file = call("clocks", folder.resolve("none.csv").toString());
        assertThat(file.status()).isEqualTo(2);
        assertThat(file.err()).contains("There is no file").hasLineCount(1);
    }

    @Test
    void timeliness_is_one_object_an_authority_with_percentages_to_one_decimal() throws IOException {
        String log = log("991,P1,J1,RequestReceived,2025-01-06,\n991,P1,J1,FinalPlanIssued,2025-05-26,\n"
                + "991,P2,J2,RequestReceived,2025-01-06,\n991,P2,J2,FinalPlanIssued,2025-05-27,\n"
                + "991,P3,J3,RequestReceived,2025-01-06,\n991,P3,J3,FinalPlanIssued,2025-05-27,\n"
                + "990,P4,J4,FinalPlanIssued,2025-05-27,\n");
        Called called = call("timeliness", log, "--from", "2025-01-01", "--to", "2025-12-31", "--json");
        assertThat(called.status()).isZero();
        assertThat(called.err()).contains("1 journey has no request before the plan");
        assertThat(called.out().lines())
                .containsExactly(
                        "{\"authority\":\"990\",\"plans\":0,\"within20\":0,\"plansExcepted\":0,\"percentIncluding\":null,"
                                + "\"percentExcluding\":null,\"from20to52\":0,\"over52\":0}",
                        "{\"authority\":\"991\",\"plans\":3,\"within20\":1,\"plansExcepted\":0,\"percentIncluding\":33.3,"
                                + "\"percentExcluding\":33.3,\"from20to52\":2,\"over52\":0}");
        Called wrong = call("timeliness", log, "--from", "2025-12-31", "--to", "2025-01-01");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--to lies before --from");
    }
}
