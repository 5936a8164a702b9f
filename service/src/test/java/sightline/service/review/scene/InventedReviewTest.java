package sightline.service.review.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Finding;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.book.Witness;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.programme.Decision;
import sightline.service.review.programme.Topics;

/** The demonstration's review is a whole one: nothing in it hangs in the air. */
@ReviewSite
final class InventedReviewTest {

    @Autowired
    private Hall hall;

    @Autowired
    private InventedReview invented;

    @Autowired
    private ReviewBooks books;

    @Autowired
    private Topics topics;

    private ReviewBook book;

    @BeforeEach
    void read() {
        long review = invented.in(Hall.EXEMPLAR).orElseGet(() -> invented.build(Hall.EXEMPLAR));
        book = books.read(hall.inside(review));
    }

    @Test
    void has_the_numbers_that_are_told_of_it() {
        assertThat(book.witnesses()).hasSize(33);
        assertThat(book.witnesses().stream()
                        .map(Witness::organisation)
                        .filter(name -> !name.isEmpty())
                        .distinct())
                .hasSize(11);
        assertThat(book.evidence()).hasSize(150);
        assertThat(book.argument().themes()).hasSize(6);
        assertThat(book.argument().recommendations()).hasSize(14);
        assertThat(book.sessions().stream().filter(session -> session.title().startsWith("Scrutiny in a Day")))
                .hasSize(2);
    }

    @Test
    void comes_out_of_a_topic_that_was_scored_and_taken_and_moved_on_with_reasons() {
        assertThat(topics.all(ReviewDesk.system(Hall.EXEMPLAR)))
                .filteredOn(topic ->
                        topic.became().equals(java.util.Optional.of(book.head().id())))
                .singleElement()
                .satisfies(topic -> {
                    assertThat(topic.decided().decision()).isEqualTo(Decision.TAKEN);
                    assertThat(topic.score()).isEqualTo("13 of 15");
                });
        assertThat(hall.number(
                        "select count(*) from review.move where review = ? and reason <> ''",
                        book.head().id()))
                .isEqualTo(3);
    }

    @Test
    void every_finding_is_shown_by_evidence_that_may_be_used() {
        assertThat(book.argument().findings())
                .allSatisfy(finding -> assertThat(book.shownBy(finding)).isNotEmpty());
    }

    @Test
    void every_quotation_stands_in_its_evidence_and_was_agreed_to() {
        List<Finding.Cited> quoted = book.argument().findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(cited -> !cited.quotation().isEmpty())
                .toList();
        assertThat(quoted).hasSizeGreaterThan(3);
        assertThat(quoted)
                .allSatisfy(cited -> assertThat(book.evidence(cited.evidence())).hasValueSatisfying(item -> {
                    assertThat(item.words()).contains(cited.quotation());
                    assertThat(item.standing().consent().allowsQuoting()).isTrue();
                    assertThat(item.standing().classification()).isEqualTo(Classification.PUBLIC);
                }));
    }

    @Test
    void every_line_of_enquiry_has_evidence() {
        assertThat(book.lines())
                .allSatisfy(line -> assertThat(book.evidence())
                        .as(line.question())
                        .anyMatch(item -> item.lines().contains(line.number())
                                || book.lines().stream()
                                        .anyMatch(under -> under.parent().equals(java.util.Optional.of(line.number()))
                                                && item.lines().contains(under.number()))));
    }
}
