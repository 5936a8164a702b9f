package sightline.papers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.papers.reading.paper.Paper;

/** Whatever somebody hands in, reading it ends and says what it can. */
final class HostileTextTest {

    private static final int SEEDS = 60;

    static Stream<Example> invented() {
        return Example.known().stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "|",
                "\t\t",
                "1.",
                "Recommendation 1:",
                "RESOLVED",
                "Recommendations",
                "**",
                "# ",
                "- >",
                "<li>",
                "&#999999999;",
                "(((((((("
            })
    void hardly_anything_gives_nothing(String text) {
        Paper paper = PaperReader.read("small.txt", text);
        assertThat(paper.asked().recommendations()).isEmpty();
        assertThat(paper.answered().responses()).isEmpty();
    }

    @Test
    void one_endless_line_is_read_to_its_end() {
        String line = "Recommendations\n1. That the Council " + "and the Cabinet ".repeat(20_000) + "publish it.";
        assertThat(PaperReader.read("long.txt", line).text()).isEqualTo(line);
        String brackets = "RESOLVED " + "(a) that ".repeat(5_000);
        assertThat(PaperReader.read("long.txt", brackets).text()).isEqualTo(brackets);
    }

    @ParameterizedTest
    @MethodSource("invented")
    void a_paper_with_its_lines_shuffled_or_cut_still_reads(Example example) {
        Random chance = new Random(example.name().hashCode());
        for (int i = 0; i < SEEDS / 10; i++) {
            List<String> lines =
                    new java.util.ArrayList<>(example.text().lines().toList());
            java.util.Collections.shuffle(lines, chance);
            String shuffled = String.join("\n", lines);
            String cut = shuffled.substring(0, chance.nextInt(shuffled.length()));
            Paper paper = PaperReader.read("shuffled.txt", cut);
            assertThat(paper.asked().recommendations())
                    .allSatisfy(one -> assertThat(one.passage().to()).isLessThanOrEqualTo(cut.length()));
        }
    }
}
