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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.exemplar.LogEvent;
import sightline.insight.exemplar.Stories;

class GenerateCommandTest {

    private static final List<String> SMALL = List.of("--persons", "300", "--years", "1", "--story", "steady");

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    @Test
    void standard_output_is_the_log_and_nothing_else() {
        Ran ran = run(SMALL, "--seed", "5");
        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        List<String> lines = ran.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("authority,person,journey,event,date,detail");
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(1000)
                .allMatch(line -> line.matches("990,P\\d{7},J\\d{7}(-\\d)?,[A-Za-z]+,\\d{4}-\\d\\d-\\d\\d,[^,\"]*"));
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .isEqualTo("%d events of 300 people.".formatted(lines.size() - 1));
    }

    @Test
    void a_file_holds_the_same_bytes_as_standard_output_also_packed() throws IOException {
        String plain = run(SMALL, "--seed", "5").out();
        Path file = folder.resolve("log.csv");
        Path packed = folder.resolve("log.csv.gz");
        assertThat(run(SMALL, "--seed", "5", "-o", file.toString()).out()).isEmpty();
        assertThat(run(SMALL, "--seed", "5", "-o", packed.toString()).out()).isEmpty();
        assertThat(file).hasContent(plain);
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
        }
    }

    @Test
    void authority_start_and_seed_are_as_asked() {
        String log = run(SMALL, "--seed", "5", "--authority", "x,y", "--start", "2024-09-01")
                .out();
        assertThat(log.lines().skip(1)).allMatch(line -> line.startsWith("\"x,y\",P"));
        assertThat(log).contains(",2024-09-02,").contains("recorded=2024-09-01").doesNotContain(",2025-09-01,");
        assertThat(run(SMALL, "--seed", "6").out())
                .isNotEqualTo(run(SMALL, "--seed", "5").out());
    }

    @Test
    void the_help_names_every_story() {
        String help = run(List.of("--help")).out();
        assertThat(Stories.ALL).allMatch(story -> help.contains(story.name()));
    }

    @Test
    void a_story_that_does_not_fit_into_the_years_is_told_and_said_so() {
        Ran ran = run(List.of("--persons", "100", "--years", "1"));
        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        assertThat(ran.err())
                .startsWith("The story psychologists-leave needs 4 years to be told whole; this log covers 1.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--persons 49             | --persons is 49: give a whole number from 50 to 2000000",
                "--persons many           | 'many' is not an int",
                "--years 0                | --years is 0: give a whole number from 1 to 20",
                "--seed 1.5               | '1.5' is not a long",
                "--story happy            | There is no story happy: give --story one of psychologists-leave, steady,",
                "--start yesterday        | 'yesterday'",
                "--start 1066-10-14       | the year of --start is 1066: give a whole number from 1990 to 2100",
                "--authority=             | --authority is empty",
                "--colour blue            | Unknown option",
            })
    void a_call_that_can_t_be_used_gets_one_line(String arguments, String reason) {
        Ran ran = run(List.of(arguments.split(" ")));
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere/log.csv", ""})
    void a_place_that_can_t_be_written_gets_one_line(String name) {
        Ran ran = run(SMALL, "-o", folder.resolve(name).toString());
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.err().lines()).singleElement().asString().startsWith("Can't write ");
    }

    @Test
    void what_would_break_a_row_is_escaped() throws IOException {
        LinkedHashMap<String, String> detail = new LinkedHashMap<>();
        detail.put("adviser", "other:a=b;c\\d");
        detail.put("setting", "St \"Anne's\", Exemplar");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EventLogWriter writer = new EventLogWriter(out, "990")) {
            writer.write(new LogEvent("P1", "J1", "AdviceRequested", LocalDate.of(2026, 2, 14), detail));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                authority,person,journey,event,date,detail
                990,P1,J1,AdviceRequested,2026-02-14,"adviser=other:a\\=b\\;c\\\\d;setting=St ""Anne's"", Exemplar"
                """);
    }

    private static Ran run(List<String> first, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int status = Sightline.commandLine()
                    .setErr(new PrintWriter(err, true))
                    .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                    .execute(Stream.concat(Stream.of("generate"), Stream.concat(first.stream(), Stream.of(more)))
                            .toArray(String[]::new));
            return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }
}
