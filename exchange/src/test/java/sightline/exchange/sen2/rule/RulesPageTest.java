package sightline.exchange.sen2.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the rules says of each what the program says. */
final class RulesPageTest {

    @Test
    void each_rule_is_a_row_of_the_page_and_no_other_is() throws IOException {
        List<String> page = Files.readAllLines(Path.of("../docs/sen2.md"));
        Stream<String> rows = page.stream().filter(line -> line.matches("\\| [XHPRANVZ][0-9]+ \\|.*"));
        assertThat(rows)
                .containsExactlyElementsOf(Rulebook.rules().stream()
                        .map(rule -> "| %s | %s | %s | %s | %s |"
                                .formatted(rule.id(), rule.level(), rule.basis(), rule.words(), rule.fix()))
                        .toList());
    }
}
