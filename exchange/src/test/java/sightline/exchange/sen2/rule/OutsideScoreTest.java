package sightline.exchange.sen2.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import sightline.exchange.sen2.Returns;

/** The return with known faults that lies beside the project, where it does. */
final class OutsideScoreTest {

    @Test
    void each_fault_that_others_seeded_is_found_and_none_in_their_clean_return() throws IOException {
        Path files = Path.of(System.getProperty("sightline.shared", "../../shared"), "checks", "sen2");
        Assumptions.assumeTrue(Files.isDirectory(files), "the seeded returns aren't beside the project");
        assertThat(Returns.findings(Files.readAllBytes(files.resolve("clean-2026.xml")), 2026))
                .isEmpty();
        List<Finding> found = Returns.findings(Files.readAllBytes(files.resolve("seeded-2026.xml")), 2026);
        List<String> missed = new ArrayList<>();
        Set<String> rules = new TreeSet<>();
        for (String line : Files.readAllLines(files.resolve("seeded-2026-expected.jsonl"))) {
            String rule = field(line, "rule");
            rules.add(rule);
            int person = number(line, "person");
            boolean hit = found.stream()
                    .anyMatch(one -> one.rule().equals(rule)
                            && one.level().word().equals(field(line, "level"))
                            && one.person().orElse(0) == person);
            if (!hit) {
                missed.add(line);
            }
        }
        assertThat(rules).hasSizeGreaterThan(30);
        assertThat(missed).isEmpty();
    }

    private static String field(String line, String name) {
        return line.replaceFirst(".*\"%s\": \"?([^\",]*).*".formatted(name), "$1");
    }

    private static int number(String line, String name) {
        String text = field(line, name);
        return text.equals("null") ? 0 : Integer.parseInt(text);
    }
}
