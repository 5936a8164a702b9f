package sightline.papers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.papers.reading.paper.Paper;
import sightline.papers.reading.score.Score;

final class ReadingTest {

    static Stream<Example> invented() {
        return Stream.concat(Example.known().stream(), Example.apart().stream());
    }

    @Test
    void the_published_papers_are_read_as_a_careful_person_reads_them() {
        List<Example> published = Example.published();
        Score score = print("published papers", published);
        assertThat(published).hasSize(5);
        assertThat(score.recommendations().f1()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recommendations().spurious()).as("%s", score.faults()).isZero();
        assertThat(score.owners().f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.answers().f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.kinds().f1()).isEqualTo(1);
    }

    @Test
    void the_invented_papers_are_read_in_every_layout() {
        List<Example> known = Example.known();
        Score score = print("invented papers", known);
        assertThat(known).hasSizeGreaterThanOrEqualTo(24);
        assertThat(score.faults()).isEmpty();
    }

    @Test
    void papers_that_were_kept_apart_are_read_nearly_as_well() {
        List<Example> apart = Example.apart();
        Score score = print("papers kept apart", apart);
        assertThat(apart).hasSize(18);
        assertThat(score.recommendations().f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.owners().f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.answers().f1()).isGreaterThanOrEqualTo(0.9);
    }

    private static Score print(String name, List<Example> examples) {
        Score score = Example.score(examples);
        System.out.printf("%n%d %s%n%s", examples.size(), name, score.table());
        score.faults().forEach(System.out::println);
        return score;
    }

    @ParameterizedTest
    @MethodSource("invented")
    void a_paper_that_prints_no_recommendation_gives_none(Example example) {
        boolean none = example.expected().stream().noneMatch(line -> line.startsWith("R "));
        assertThat(example.read().asked().recommendations().isEmpty()).isEqualTo(none);
    }

    @ParameterizedTest
    @MethodSource("invented")
    void the_same_paper_is_read_the_same_twice(Example example) {
        Paper once = example.read();
        assertThat(example.read()).isEqualTo(once);
    }
}
