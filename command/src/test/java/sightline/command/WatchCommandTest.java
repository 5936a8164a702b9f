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
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchCommandTest {

    private static final String HEADER =
            "old_la_code,la_name,calendar_year,plans_issued_ex,plans_20wk_ex,initial_requests,"
                    + "requests_refused,assess_plan_issued,assess_plan_not_issued,new_plans_started\n";

    private static final String SMALL = HEADER
            + "901,Exemplar,2021,100.0,40.0,130.0,30.0,50.0,5.0,50.0\n"
            + "902,St. Anywhere,2021,100.0,90.0,130.0,30.0,110.0,5.0,110.0\n"
            + "901,Exemplar Renamed,2022,100.0,20.0,130.0,30.0,50.0,5.0,50.0\n";

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {
        List<JsonNode> objects() {
            return out.lines().map(JSON::readTree).toList();
        }
    }

    @Test
    void prints_one_object_an_authority_worst_first() {
        List<JsonNode> objects = watch(SMALL, "--year", "2021", "--json").objects();
        assertThat(objects).extracting(o -> o.get("authority").asString()).containsExactly("901", "902");
        assertThat(objects.getFirst().propertyNames())
                .containsExactly("authority", "name", "rank", "score", "alert", "statement");
        assertThat(objects).extracting(o -> o.get("rank").asInt()).containsExactly(1, 2);
        assertThat(objects).extracting(o -> o.get("alert").asBoolean()).containsExactly(true, false);
        assertThat(objects).extracting(o -> o.get("name").asString()).containsExactly("Exemplar", "St. Anywhere");
        assertThat(objects.getFirst().get("score").asDouble())
                .isGreaterThan(objects.getLast().get("score").asDouble());
        assertThat(objects.getFirst().get("statement").asString())
                .startsWith(
                        "Work is piling up. In 2021 Exemplar completed 0.55 assessments for each request it took on");
    }

    @Test
    void prints_a_table_with_the_alerts_in_words() {
        Ran ran = watch(SMALL, "--year", "2021");
        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Who may fall below 30% on time in 2022, from the figures of 2021, highest risk first.\n"
                        + "An alert is for work piling up: fewer than 85 assessments completed for 100 requests"
                        + " taken on.\n\nrank")
                .contains("   1  alert  Exemplar         40.0%        0.55    0.16")
                .contains("\n\nAlerts: 1 of 2.\n1. Work is piling up.")
                .endsWith("There is no earlier year yet that shows how good such alerts are.\n");
    }

    @Test
    void an_alert_is_not_a_matter_of_rank() {
        String panel = HEADER
                + "901,Low,2021,100.0,31.0,100.0,0.0,85.0,0.0,85.0\n"
                + "902,Piling Up,2021,100.0,99.0,100.0,0.0,80.0,4.0,80.0\n"
                + "903,Unknown,2021,100.0,31.0,,,,,\n";
        List<JsonNode> objects = watch(panel, "--year", "2021", "--json").objects();
        assertThat(objects).extracting(o -> o.get("authority").asString()).containsExactly("901", "903", "902");
        assertThat(objects).extracting(o -> o.get("alert").asBoolean()).containsExactly(false, false, true);
        assertThat(objects.get(1).get("statement").asString())
                .startsWith("No alert: the throughput it would rest on was not published.");
    }

    @Test
    void a_year_without_an_alert_says_so() {
        assertThat(watch(HEADER + "902,St. Anywhere,2021,100.0,90.0,130.0,30.0,110.0,5.0,110.0\n", "--year", "2021")
                        .out())
                .contains("\n\nNo alerts.\nThere is no earlier year yet");
    }

    @Test
    void a_bad_row_is_reported_with_its_line_and_the_rest_is_ranked() {
        Ran ran = watch(SMALL + "903,Broken,2021,many,,,,,,\n", "--year", "2021", "--json");
        assertThat(ran.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(ran.objects()).hasSize(2);
        assertThat(ran.err())
                .contains("line 5: left out. plans_issued_ex is \"many\"")
                .contains("1 row left out");
    }

    @Test
    void a_year_that_is_not_there_is_refused_with_the_years_that_are() {
        Ran ran = watch(SMALL, "--year", "2030");
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .endsWith("no figures for 2030. Give --year one of 2021, 2022.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--published nowhere.csv --year 2021",
                "--published nowhere.csv",
                "--published nowhere.csv --year soon"
            })
    void a_call_that_can_t_be_used_gets_one_line(String arguments) {
        Ran ran = run(arguments.split(" "));
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void deleting_later_years_changes_nothing() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(31);
        for (int round = 0; round < 5; round++) {
            String panel = randomPanel(random);
            int year = random.nextInt(2017, 2025);
            String known = panel.lines()
                    .filter(line -> line.startsWith("old_la_code") || Integer.parseInt(line.split(",")[2]) <= year)
                    .collect(Collectors.joining("\n", "", "\n"));
            assertThat(watch(known, "--year", "" + year, "--json"))
                    .isEqualTo(watch(panel, "--year", "" + year, "--json"));
            assertThat(watch(known, "--year", "" + year)).isEqualTo(watch(panel, "--year", "" + year));
        }
    }

    private static String randomPanel(RandomGenerator random) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int code = 901; code < 931; code++) {
            for (int year = 2016; year <= 2024; year++) {
                long plans = random.nextLong(20, 200);
                text.append("%d,Place %d-%d,%d,%d.0,%d.0,%d.0,20.0,%d.0,3.0,%d.0%n"
                        .formatted(
                                code,
                                code,
                                year,
                                year,
                                plans,
                                random.nextLong(plans + 1),
                                random.nextLong(50, 300),
                                plans,
                                plans));
            }
        }
        return text.toString();
    }

    private Ran watch(String panel, String... arguments) {
        Path file = folder.resolve("panel.csv");
        try {
            Files.writeString(file, panel);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return run(Stream.concat(Stream.of("--published", file.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        CommandLine line = Sightline.commandLine().setErr(new PrintWriter(err, true));
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int status = line.execute(
                    Stream.concat(Stream.of("watch"), Stream.of(arguments)).toArray(String[]::new));
            return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }
}
