package sightline.service.review.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.service.review.book.EvidenceKind;

/** How items are cut into passages. */
final class CuttingTest {

    @Test
    void a_short_form_ends_no_sentence() {
        assertThat(Sentences.of(
                        "Dr. Ash wrote on 3 Nov. about no. 12 High St. in York. Nobody answered, e.g. by post."))
                .containsExactly(
                        "Dr. Ash wrote on 3 Nov. about no. 12 High St. in York.", "Nobody answered, e.g. by post.");
    }

    @Test
    void a_text_that_ends_in_a_short_form_is_not_lost() {
        assertThat(Sentences.of("We met Prof. Elm, Dr. Ash etc.")).containsExactly("We met Prof. Elm, Dr. Ash etc.");
    }

    @Test
    void the_first_passage_is_the_title_with_the_summary() {
        assertThat(Cutting.of(EvidenceKind.NOTE, "A visit", "What we saw.", ""))
                .containsExactly("A visit. What we saw.");
    }

    @Test
    void about_three_sentences_make_a_passage_and_no_word_is_lost() {
        String words = "The office rang us back after a week, which was kind. "
                .repeat(10)
                .strip();
        List<String> passages = Cutting.of(EvidenceKind.NOTE, "A visit", "", words);
        assertThat(passages).hasSize(5);
        assertThat(String.join(" ", passages.subList(1, passages.size()))).isEqualTo(words);
    }

    @Test
    void each_answer_to_a_survey_stands_alone() {
        assertThat(Cutting.of(EvidenceKind.SURVEY, "Survey", "", "Too slow.\n\nNobody rang.\n\nKind staff."))
                .containsExactly("Survey", "Too slow.", "Nobody rang.", "Kind staff.");
    }

    @Test
    void a_list_without_a_full_stop_is_cut_too() {
        String endless = "wait ".repeat(2_000).strip();
        List<String> passages = Cutting.of(EvidenceKind.DOCUMENT, "List", "", endless);
        assertThat(passages).allMatch(passage -> passage.length() <= 1_700).hasSizeGreaterThan(5);
        assertThat(String.join(" ", passages.subList(1, passages.size()))).isEqualTo(endless);
    }
}
