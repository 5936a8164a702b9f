package sightline.service.record.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.service.record.Chains;
import sightline.service.record.Link;

/** The program for outsiders, docs/verify.py, says the same as ours. */
class PythonTest {

    private static final Path PROGRAM =
            Path.of(Objects.requireNonNull(System.getProperty("sightline.root")), "docs", "verify.py");

    @TempDir
    Path folder;

    @BeforeEach
    void needs_python() {
        boolean there;
        try {
            there = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException absent) {
            there = false;
        }
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("python3 must be on the PATH of the machine that checks every change")
                .isTrue();
        Assumptions.assumeTrue(there, "python3 is not on the PATH, so docs/verify.py is not tried here");
    }

    @Test
    void both_programs_find_the_same() throws Exception {
        Random random = new Random(16);
        for (int i = 0; i < 40; i++) {
            List<String> lines = new ArrayList<>(Chains.export("815", 2 + random.nextInt(12), random));
            String held = Chains.link(lines.getLast()).hash();
            attack(lines, i % 8, random);

            agree(lines);
            agree(lines, held);
        }
    }

    @Test
    void both_programs_tell_chains_apart() throws Exception {
        List<String> lines = new ArrayList<>(Chains.export("installation", 5, new Random(1)));
        lines.addAll(Chains.export("815", 5, new Random(2)));
        agree(lines);
        lines.remove(8);
        agree(lines);
    }

    @Test
    void it_refuses_what_is_no_export() throws Exception {
        Ran ran = run(List.of("{\"a\":1}"));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.words()).contains("is no export of the record");
        assertThat(run(List.of()).status()).isEqualTo(2);
    }

    private static void attack(List<String> lines, int how, Random random) {
        int at = 1 + random.nextInt(lines.size() - 1);
        int other = 1 + random.nextInt(lines.size() - 1);
        Link link = Chains.link(lines.get(at));
        switch (how) {
            case 0 -> {}
            case 1 -> lines.set(at, lines.get(at).replaceFirst("\"count\":-?", "\"count\":1"));
            case 2 -> lines.remove(at);
            case 3 -> lines.add(other, lines.get(at));
            case 4 -> Collections.swap(lines, at, other);
            case 5 -> lines.set(at, Chains.forged(link).line());
            case 6 -> lines.set(at, "\u00e9\u0000 { not JSON");
            default -> {
                List<Link> left =
                        lines.stream().skip(1).limit(at).map(Chains::link).toList();
                lines.clear();
                lines.addAll(Chains.export(left));
            }
        }
    }

    private void agree(List<String> lines, String... heads) throws Exception {
        Verification ours = Verified.of(lines, heads);
        List<String> words = Stream.concat(
                        ours.chains().stream().map(PythonTest::words),
                        ours.missed().stream()
                                .map(
                                        "BAD: the head %s is not here: the end was cut off, or the record was written anew."
                                                ::formatted))
                .toList();

        Ran theirs = run(lines, heads);

        assertThat(theirs.words().lines()).containsExactlyElementsOf(words);
        assertThat(theirs.status()).isEqualTo(ours.isGood() ? 0 : 1);
    }

    private static String words(ChainReport chain) {
        return "%s: %s; whole up to entry %d, %s"
                .formatted(
                        chain.whole().authority(),
                        chain.firstBreak()
                                .map(where -> "BAD at entry %d: %s".formatted(where.number(), where.wrong()))
                                .orElse("good"),
                        chain.whole().number(),
                        chain.whole().hash());
    }

    private Ran run(List<String> lines, String... heads) throws Exception {
        Path file = folder.resolve("export.jsonl");
        Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n", StandardCharsets.ISO_8859_1);
        List<String> call = new ArrayList<>(List.of("python3", PROGRAM.toString(), file.toString()));
        call.addAll(Arrays.asList(heads));
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private record Ran(int status, String words) {}
}
