package sightline.papers.reading.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.papers.reading.PaperReader;

/** A measure that can't tell good from bad measures nothing. */
final class ScorerTest {

    private static final String PAPER = """
            Recommendations

            1. That the Head of SEND publish the list every year.
            2. That schools be told.
            """;

    private static Score score(String... expected) {
        return Scorer.score(PaperReader.read("paper.txt", PAPER), Expected.of(List.of(expected), PAPER));
    }

    @Test
    void what_is_right_scores_one() {
        Score score =
                score("R 1 | That the Head … every year. | Head of SEND | every year", "R 2 | That schools be told. |");
        assertThat(score.faults()).isEmpty();
        assertThat(score.recommendations()).isEqualTo(new Tally(2, 0, 0));
        assertThat(score.owners()).isEqualTo(new Tally(1, 0, 0));
        assertThat(score.table()).contains("recommendations", "1.000");
    }

    @Test
    void what_is_missed_spurious_or_wrong_is_counted_and_named() {
        Score score = score("R 1 | That the Head … every year. | Head of Inclusion | each month", "A 4 agreed");
        assertThat(score.recommendations()).isEqualTo(new Tally(1, 1, 0));
        assertThat(score.owners()).isEqualTo(new Tally(0, 1, 1));
        assertThat(score.timescales()).isEqualTo(new Tally(0, 1, 1));
        assertThat(score.answers()).isEqualTo(new Tally(0, 0, 1));
        assertThat(score.faults()).hasSize(4);
    }

    @Test
    void words_that_the_paper_does_not_have_are_refused() {
        assertThatThrownBy(() -> score("R 1 | That the moon be painted. |")).hasMessageContaining("doesn't say");
    }

    @Test
    void words_are_counted_from_where_they_begin() {
        assertThat(Expected.of(List.of("R 1 | That the Head +5 |"), PAPER)
                        .recommendations()
                        .getFirst()
                        .text())
                .isEqualTo("That the Head of SEND");
    }
}
