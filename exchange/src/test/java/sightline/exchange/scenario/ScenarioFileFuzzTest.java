package sightline.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.exchange.Disk;
import sightline.exchange.Owed;
import sightline.exchange.Parts;
import sightline.exchange.UnusableInput;

/** Whatever comes as a file of what-if questions is read or refused with a line that the file has. */
final class ScenarioFileFuzzTest {

    private static final Pattern LINE = Pattern.compile("^\\S*what-if\\.yaml, line (\\d+)");

    @FuzzTest(maxDuration = "2m")
    void questions_are_read_or_refused_with_their_line(byte[] input) throws IOException {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>(Map.of("what-if.yaml", input));
        parts.putAll(Parts.of(input));
        Path file = Disk.folder(parts).resolve("what-if.yaml");
        Owed.by(() -> {
                    try {
                        return ScenarioFile.read(file.toString());
                    } catch (UnusableInput refusal) {
                        Matcher line = LINE.matcher(String.valueOf(refusal.getMessage()));
                        if (line.find()) {
                            assertThat(Long.parseLong(line.group(1)))
                                    .isBetween(1L, lines(parts.getOrDefault("what-if.yaml", input)));
                        }
                        throw refusal;
                    }
                })
                .ifPresent(read -> assertThat(read.scenarios()).isNotEmpty());
    }

    /** YAML knows more breaks of a line than most. */
    private static long lines(byte[] file) {
        return 1
                + new String(file, StandardCharsets.UTF_8)
                        .chars()
                        .filter(sign -> "\n\r\u0085\u2028\u2029".indexOf(sign) >= 0)
                        .count();
    }
}
