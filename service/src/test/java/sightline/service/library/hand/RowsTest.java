package sightline.service.library.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.papers.reading.PaperReader;
import sightline.service.library.Leaflets;
import sightline.service.library.book.Item.Sort;
import sightline.service.library.book.Reply;
import sightline.service.library.book.Said;

/** What a paper comes to: its recommendations with their answers, and answers to what it doesn't print. */
final class RowsTest {

    @Test
    void an_answer_stands_with_the_recommendation_of_its_number() {
        List<Rows.Row> rows = rows(new String(Leaflets.report(), StandardCharsets.UTF_8));
        assertThat(rows).extracting(Rows.Row::sort).containsOnly(Sort.RECOMMENDATION);
        assertThat(rows)
                .extracting(row -> row.said().answer().reply())
                .containsExactly(Reply.AGREED, Reply.NOT_AGREED, Reply.NOT_STATED);
        Said second = rows.get(1).said();
        assertThat(second.reference()).isEqualTo("2");
        assertThat(second.aim()).isEqualTo(new Said.Aim("Director of Lighthouses", "by 31 May 2025"));
        assertThat(second.answer().reasons()).isEqualTo("white is seen from farther away.");
        assertThat(rows.get(2).places().answer()).isEmpty();
    }

    @Test
    void an_answer_to_another_papers_recommendation_is_a_row_of_its_own() {
        List<Rows.Row> rows = rows(new String(Leaflets.answer(), StandardCharsets.UTF_8));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.sort()).isEqualTo(Sort.ANSWER);
            assertThat(row.said().reference()).isEqualTo("9");
            assertThat(row.said().answer().reply()).isEqualTo(Reply.IN_PRINCIPLE);
            assertThat(row.places().words()).isEmpty();
            assertThat(row.places().answer()).isPresent();
        });
    }

    @Test
    void a_number_that_is_printed_twice_is_nobodys_answer() {
        List<Rows.Row> rows = rows("""
                Report of the task group

                Recommendations

                Letters

                1. That the Head of Post answers each letter of a family within ten days.
                2. That the Head of Post counts the letters.

                Otters

                1. That the Head of Harbours counts the otters in the harbour.
                2. That the Head of Harbours feeds the otters in the harbour.

                Response of the Cabinet

                Recommendation 1 - Agreed.
                """);
        assertThat(rows.stream().filter(row -> row.sort() == Sort.RECOMMENDATION))
                .hasSize(4);
        assertThat(rows.stream().filter(row -> row.sort() == Sort.RECOMMENDATION))
                .extracting(row -> row.said().answer().reply())
                .containsOnly(Reply.NOT_STATED);
        assertThat(rows.stream().filter(row -> row.sort() == Sort.ANSWER)).hasSize(1);
    }

    @Test
    void a_paper_that_recommends_nothing_has_no_rows() {
        assertThat(rows(new String(Leaflets.news(), StandardCharsets.UTF_8))).isEmpty();
    }

    private static List<Rows.Row> rows(String text) {
        return Rows.of(PaperReader.read("paper.txt", text));
    }
}
