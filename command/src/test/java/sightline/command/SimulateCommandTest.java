package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class SimulateCommandTest {

    private static final String SCENARIO = """
            start: 2026-12
            months: 10
            requests: {a year: 300}
            psychologists: {days a week: 15}
            alternatives:
              fewer:
                - {from: 2027-01-01, psychologists: -40%}
            seek:
              - {more: psychologists, from: 2027-01-01, reach: 50%, by: 2027-09, at most: 20, in: fewer}
            """;

    @TempDir
    private Path folder;

    private Ran run(String scenario, String... more) throws IOException {
        String file =
                Files.writeString(folder.resolve("what-if.yaml"), scenario).toString();
        String[] call = new String[2 + more.length];
        call[0] = "simulate";
        call[1] = file;
        System.arraycopy(more, 0, call, 2, more.length);
        return Ran.with(Map.of(), call);
    }

    @Test
    void there_is_an_object_for_each_scenario_and_month_and_one_for_the_answer() throws IOException {
        Ran ran = run(SCENARIO, "--runs", "6", "--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        List<JsonNode> objects = ran.objects();
        assertThat(objects).hasSize(21);
        JsonNode first = objects.getFirst();
        assertThat(first.propertyNames())
                .containsExactly(
                        "scenario",
                        "month",
                        "onTimeIssued",
                        "onTimeRequested",
                        "requests",
                        "issued",
                        "backlog",
                        "open",
                        "waitingForPsychologist",
                        "decidedInTime",
                        "advisedInTime",
                        "waits",
                        "runs",
                        "seed");
        assertThat(first.get("month").asString()).isEqualTo("2026-12");
        assertThat(first.get("waits").propertyNames())
                .containsExactly("decision", "psychologist", "draft", "final", "plan");
        assertThat(first.get("onTimeIssued").propertyNames()).containsExactly("median", "low", "high");
        assertThat(objects.get(10).get("scenario").asString()).isEqualTo("fewer");
        JsonNode answer = objects.getLast();
        assertThat(answer.get("answer").asString()).isEqualTo("found");
        assertThat(answer.get("daysAWeek").asDouble()).isBetween(0.5, 20.0);
        assertThat(answer.get("reached").get("median").asDouble()).isGreaterThanOrEqualTo(50);
        assertThat(answer.get("meanwhile")).hasSize(9);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_on_any_number_of_threads() throws IOException {
        String alone = run(SCENARIO, "--runs", "5", "--seed", "9", "--threads", "1", "--json")
                .out();
        assertThat(run(SCENARIO, "--runs", "5", "--seed", "9", "--threads", "7", "--json")
                        .out())
                .isEqualTo(alone);
        assertThat(run(SCENARIO, "--runs", "5", "--seed", "10", "--threads", "1", "--json")
                        .out())
                .isNotEqualTo(alone);
    }

    @Test
    void people_get_a_table_a_scenario_both_side_by_side_and_the_answer_in_sentences() throws IOException {
        String out = run(SCENARIO, "--runs", "6").out();
        assertThat(out)
                .contains("base: 6 runs, seed 1", "fewer: 6 runs, seed 1", "Dec 2026", "Sept 2027", "█")
                .contains("Side by side: on time, of plans issued in the month / of the month's requests")
                .contains("How many more days a week of psychologists from 1 January 2027, so that of the plans issued"
                        + " in September 2027 is 50% on time? (fewer)")
                .contains("more days a week. Then it is ", "Meanwhile the published share is lowest in ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --runs 0        | --runs is 0: give a whole number from 1 to 10000
            --runs 20000    | --runs is 20000: give a whole number from 1 to 10000
            --threads -1    | --threads is -1: give a whole number from 0 to 1024
            --seed many     | Invalid value for option '--seed': 'many' is not a long
            """)
    void a_call_that_can_t_be_used_is_one_line_and_status_2(String options, String message) throws IOException {
        Ran ran = run(SCENARIO, options.split(" "));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message).hasLineCount(1);
    }

    @Test
    void a_scenario_that_can_t_be_read_is_one_line_with_its_place_and_status_2() throws IOException {
        Ran ran = run("start: 2026-12\npsychologists: many\n");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("what-if.yaml, line 2 (psychologists): ").hasLineCount(1);
    }

    @Test
    void bad_rows_of_its_log_are_told_and_the_rest_is_run() throws IOException {
        StringBuilder log =
                new StringBuilder("authority,person,journey,event,date,detail\n990,P,J,Nonsense,2026-01-01,\n");
        for (int i = 0; i < 80; i++) {
            log.append("990,P%d,J%d,RequestReceived,2026-0%d-1%d,source=1\n".formatted(i, i, 1 + i % 6, i % 10));
        }
        Files.writeString(folder.resolve("events.csv"), log);
        Ran ran = run("log: events.csv\nas-of: 2026-06-30\nmonths: 2\n", "--runs", "2", "--json");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.objects()).hasSize(2);
        assertThat(ran.objects().getFirst().get("month").asString()).isEqualTo("2026-07");
        assertThat(ran.err()).contains("line 2: ").contains("1 row was left out.");
    }
}
