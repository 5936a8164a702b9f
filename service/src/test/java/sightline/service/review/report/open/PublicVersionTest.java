package sightline.service.review.report.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.papers.report.Report;
import sightline.papers.report.Words;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.report.Weighed;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.Slot;

final class PublicVersionTest {

    private static final Material OPEN = PublicVersion.of(Weighed.material());

    @Test
    void of_evidence_only_what_is_public_is_listed_and_none_of_its_words_are_taken_along() {
        assertThat(OPEN.book().evidence())
                .extracting(Evidence::id)
                .containsExactly(Weighed.PUBLIC_NOTE, Weighed.FIGURE);
        assertThat(OPEN.book().evidence())
                .allSatisfy(item -> assertThat(item.words() + item.summary()).isEmpty());
        assertThat(OPEN.book().witnesses()).isEmpty();
    }

    @Test
    void a_finding_that_rests_on_shut_papers_alone_is_left_out_with_what_follows_from_it() {
        String said = words(Paper.REPORT);
        assertThat(said)
                .doesNotContain("A paper that is shut says why.")
                .doesNotContain("The shut paper explains the rest.")
                .doesNotContain("Do what the shut paper says.")
                .doesNotContain("Shut measure 2")
                .contains("Recommendation 2. " + PublicVersion.NOT_PRINTED)
                .contains("This public version leaves out 1 finding, 1 conclusion and the words of 1 recommendation")
                .contains("2 items are exempt or confidential and are not listed here");
    }

    @Test
    void a_finding_whose_speaker_let_it_be_summed_up_stays_without_a_label_or_a_quotation() {
        assertThat(words(Paper.REPORT))
                .contains("2.1 Families are not told where they stand. This is a weakness.")
                .doesNotContain("(E2)")
                .doesNotContain("quoted words of item 2");
    }

    @Test
    void small_numbers_of_families_are_not_told_and_can_not_be_worked_out() {
        assertThat(words(Paper.REPORT))
                .contains("heard fewer than 6 witnesses", "Families\tfewer than 6")
                .doesNotContain("We gathered 4 items");
    }

    @Test
    void of_an_answer_to_the_check_everybody_reads_the_rule_and_the_reason_but_not_what_was_said() {
        assertThat(words(Paper.REPORT))
                .contains("Lines of enquiry\tIt goes to phase two.")
                .doesNotContain("One line has no answer.");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_paper_for_everybody_is_sound(Paper paper) {
        Report report = new Redaction(Masks.of(List.of())).of(paper.of(OPEN));
        assertThat(report.faults()).isEmpty();
        assertThat(words(paper)).doesNotContain("shut paper");
    }

    @Test
    void a_review_with_public_evidence_alone_loses_nothing() {
        ReviewBook book = Weighed.book();
        ReviewBook all = new ReviewBook(
                book.head(),
                book.members(),
                book.lines(),
                book.witnesses(),
                book.sessions(),
                book.evidence(Set.of(Weighed.PUBLIC_NOTE)),
                new ReviewBook.Argument(
                        book.argument().themes(),
                        book.argument().findings().subList(0, 1),
                        book.argument().conclusions().subList(0, 1),
                        book.argument().recommendations().subList(0, 1)));
        assertThat(PublicVersion.of(Weighed.material(all)).edition().withheld()).isEqualTo(Material.Withheld.NOTHING);
    }

    @Test
    void words_of_shut_evidence_that_somebody_has_copied_are_found() {
        ReviewBook book = Weighed.book();
        Report clean = Paper.REPORT.of(OPEN);
        assertThat(Echoes.in(clean, book)).isEmpty();
        OwnWords copied = OPEN.words()
                .with(Slot.FOREWORD, "As they say: words of item 3, which nobody outside the task group may read.");
        Report leaking = Paper.REPORT.of(
                new Material(OPEN.book(), copied, Set.of(), OPEN.annex(), OPEN.numbers(), OPEN.edition()));
        assertThat(Echoes.in(leaking, book))
                .singleElement()
                .satisfies(echo -> assertThat(echo.evidence() + echo.standing()).isEqualTo("E3Exempt (paragraph 2)"));
    }

    private static String words(Paper paper) {
        return String.join("\n", Words.of(paper.of(OPEN)));
    }
}
