package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code sightline watch EVENTS.csv --as-of} as somebody calls it. */
class WatchEventsTest {

    @TempDir
    private static Path folder;

    private static String story = "";

    @BeforeAll
    static void invent() {
        story = folder.resolve("story.csv").toString();
        Ran ran = run(
                "generate",
                "--story",
                "psychologists-leave",
                "--persons",
                "6000",
                "--start",
                "2021-01-01",
                "-o",
                story);
        assertThat(ran.status()).isZero();
    }

    private static Ran run(String... words) {
        return Ran.with(Map.of(), words);
    }

    @Test
    void an_alert_has_the_fields_of_the_contract_in_their_order() {
        Ran ran = run("watch", story, "--as-of", "2022-08-31", "--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.objects()).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.propertyNames())
                    .containsExactly(
                            "asOf",
                            "authority",
                            "indicator",
                            "since",
                            "direction",
                            "severity",
                            "statement",
                            "figures",
                            "falseAlarmsPerYear");
            assertThat(alert.get("asOf").asString()).isEqualTo("2022-08-31");
            assertThat(alert.get("authority").asString()).isEqualTo("990");
            assertThat(alert.get("direction").asString()).isIn("deterioration", "improvement", "change");
            assertThat(alert.get("severity").asString()).isIn("watch", "warn", "act");
            assertThat(alert.get("figures").isObject()).isTrue();
            assertThat(alert.get("since").asString()).isLessThanOrEqualTo("2022-08-31");
        });
    }

    @Test
    void several_days_are_told_one_after_the_other_each_from_its_own_knowledge() {
        Ran both = run("watch", story, "--as-of", "2022-03-31,2022-08-31", "--json");
        assertThat(both.objects())
                .extracting(alert -> alert.get("asOf").asString())
                .containsOnly("2022-08-31");
        assertThat(both.objects())
                .isEqualTo(
                        run("watch", story, "--as-of", "2022-08-31", "--json").objects());
    }

    @Test
    void rows_after_the_day_change_nothing() throws IOException {
        List<JsonNode> whole =
                run("watch", story, "--as-of", "2022-08-31", "--json").objects();
        Path cut = folder.resolve("cut.csv");
        try (Stream<String> rows = Files.lines(Path.of(story))) {
            Files.write(
                    cut,
                    rows.filter(row -> row.startsWith("authority") || row.split(",")[4].compareTo("2022-08-31") <= 0)
                            .toList());
        }
        assertThat(run("watch", cut.toString(), "--as-of", "2022-08-31", "--json")
                        .objects())
                .isNotEmpty()
                .isEqualTo(whole);
    }

    @Test
    void the_table_is_for_people() {
        Ran ran = run("watch", story, "--as-of", "2022-08-31");
        assertThat(ran.out()).contains("2022-08-31: ", "wait:advice:psychological, deterioration, since 2022-");
        assertThat(ran.out()).contains("In a year in which nothing is wrong this is told 0.");
    }

    @Test
    void no_alert_is_no_line_and_no_fault() {
        Ran ran = run("watch", story, "--as-of", "2021-06-30", "--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("990 on 2021-06-30: nothing can be told, the log covers 2");
    }

    @Test
    void a_bad_row_is_told_with_its_line_and_the_rest_is_used() throws IOException {
        Path log = folder.resolve("bad.csv");
        List<String> rows = Files.readAllLines(Path.of(story));
        rows.add(1, "990,P1,J1,Nonsense,2021-01-01,");
        Files.write(log, rows);
        Ran ran = run("watch", log.toString(), "--as-of", "2022-08-31", "--json");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("line 2", "Nonsense");
        assertThat(ran.objects()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "watch",
                "watch FILE",
                "watch FILE --as-of yesterday",
                "watch FILE --as-of 2022-08-31 --year 2022",
                "watch --published FILE --year 2022 --as-of 2022-08-31",
                "watch nowhere.csv --as-of 2022-08-31"
            })
    void a_call_that_cannot_be_used_ends_in_one_line(String call) {
        Ran ran = run(call.replace("FILE", story).split(" "));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip().lines()).hasSize(1);
    }
}
