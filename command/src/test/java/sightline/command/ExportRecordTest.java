package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The record's way out of a database, each command in a process of its own on an embedded PostgreSQL, for it is the
 * environment that names the database.
 */
class ExportRecordTest {

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    @Test
    void what_imports_leave_in_the_record_is_exported_and_verified() throws Exception {
        Ran none = run("export", "record");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("This database has no record yet.");

        Path list = Files.writeString(
                folder.resolve("authorities.csv"), "LA Number,LA Name,Region,Type\n838,Dorset,South West,UA\n");
        assertThat(run("import", "authorities", list.toString()).status()).isZero();

        Path file = folder.resolve("record.jsonl");
        Ran written = run("export", "record", "-o", file.toString());
        assertThat(written.status()).as(written.err()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).contains("installation: 2 entries, head ");
        assertThat(Files.readString(file))
                .contains("\"kind\":\"FIGURES_IMPORTED\"")
                .doesNotContain("Dorset", "authorities.csv");

        Ran printed = run("export", "record", "--authority", "installation");
        assertThat(file).content().isEqualTo(printed.out());
        assertThat(run("verify", file.toString()).out()).contains("installation: whole, 2 entries.");
        Ran unknown = run("export", "record", "--authority", "999");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("The record has no chain '999'. Give --authority one of installation.");
    }

    private Ran run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder process = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Sightline.class.getName()),
                        Stream.of(command))
                .toList());
        Map<String, String> environment = process.environment();
        environment.keySet().removeIf(name -> name.startsWith("SIGHTLINE_"));
        environment.put("SIGHTLINE_HOME", folder.resolve("home").toString());
        environment.put(
                "XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());
        Process started = process.redirectError(said.toFile()).start();
        String out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(started.waitFor(), out, Files.readString(said));
    }
}
