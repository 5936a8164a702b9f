package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import sightline.service.record.Link;
import sightline.service.record.canonical.Json;
import sightline.service.record.export.ChainTitle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An exported record, looked over on the command line. */
class VerifyCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    @Test
    void a_whole_record_is_good_and_its_head_is_told_with_what_can_not_be_seen() throws IOException {
        List<Link> links = chain(5);

        Ran ran = verify(lines(links));

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("815: whole, 5 entries.")
                .contains("Head: 5 " + links.getLast().hash())
                .contains("a cut end or a record written wholly anew can't be seen");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void the_first_bad_entry_is_named() throws IOException {
        List<String> lines = lines(chain(5));
        lines.remove(3);

        Ran words = verify(lines);
        assertThat(words.status()).isEqualTo(1);
        assertThat(words.out()).contains("815: NOT WHOLE. Entry 3 (line 4) is missing.");

        Ran json = verify(lines, "--json");
        assertThat(json.status()).isEqualTo(1);
        JsonNode chain = JSON.readTree(json.out());
        assertThat(chain.get("good").asBoolean()).isFalse();
        assertThat(chain.get("wholeTo").asLong()).isEqualTo(2);
        assertThat(chain.get("firstBad").get("number").asLong()).isEqualTo(3);
        assertThat(chain.get("firstBad").get("wrong").asString()).isEqualTo("MISSING");
    }

    @Test
    void a_head_that_is_held_finds_a_cut_end() throws IOException {
        List<Link> links = chain(5);
        String early = links.get(1).hash();
        String late = links.getLast().hash().toUpperCase(Locale.ROOT);

        Ran good = verify(lines(links), "--head", early, "--head", late);
        assertThat(good.status()).isZero();
        assertThat(good.out()).contains("Up to entry 5 it is what it was");

        List<String> cut = lines(links.subList(0, 4));
        assertThat(verify(cut).status()).isZero();
        Ran bad = verify(cut, "--head", early, "--head", late);
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.out())
                .contains("Up to entry 2 it is what it was")
                .contains("The head %s is not in this export"
                        .formatted(links.getLast().hash()));
        assertThat(verify(cut, "--json", "--head", late).out().lines())
                .last()
                .isEqualTo("{\"heldHead\":\"%s\",\"good\":false}"
                        .formatted(links.getLast().hash()));
    }

    @Test
    void a_gzipped_export_is_read_as_it_is() throws IOException {
        Path file = folder.resolve("record.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", lines(chain(3))) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("verify", file.toString()).status()).isZero();
    }

    @Test
    void what_is_no_export_can_not_be_used() throws IOException {
        Ran ran = verify(List.of("authority,person"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1).first().asString().contains("is no export of the record");
        assertThat(run("verify", folder.resolve("none").toString()).err()).startsWith("There is no file");
        assertThat(verify(lines(chain(1)), "--head", "abc").err()).contains("is no head");
        assertThat(run("verify").status()).isEqualTo(2);
        assertThat(run("export").err()).contains("Say what to export: record");
    }

    private static List<Link> chain(int entries) {
        List<Link> links = new ArrayList<>();
        String previous = Link.NONE_BEFORE;
        for (int number = 1; number <= entries; number++) {
            Link link = new Link(
                            "815",
                            number,
                            "2026-02-14T09:00:00.000Z",
                            "VIEWED",
                            "system",
                            Optional.of("person:7"),
                            Json.Fields.of(Map.of()),
                            previous,
                            "")
                    .sealed();
            links.add(link);
            previous = link.hash();
        }
        return links;
    }

    private static List<String> lines(List<Link> links) {
        return new ArrayList<>(Stream.concat(
                        Stream.of(new ChainTitle(links.getLast().head()).line()),
                        links.stream().map(Link::line))
                .toList());
    }

    private Ran verify(List<String> lines, String... options) throws IOException {
        Path file = folder.resolve("record.jsonl");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return run(Stream.concat(Stream.of("verify", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        CommandLine line = Sightline.commandLine().setErr(new PrintWriter(err, true));
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int status = line.execute(arguments);
            return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }
}
