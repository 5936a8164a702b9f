package sightline.service.review.finding.page;

import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.ReviewBook;

/**
 * What the page that writes a finding shows.
 *
 * @param book the review
 * @param id of the finding; empty for a new one
 * @param version that the form goes on from
 * @param form what stands in it
 * @param evidence that the finding rests on, or will
 * @param overtaken what somebody else saved meanwhile
 */
public record FindingEditor(
        ReviewBook book,
        Optional<Long> id,
        long version,
        FindingForm form,
        List<Evidence> evidence,
        Optional<Overtaken> overtaken) {

    /** The themes to choose from. */
    public List<Choice> themes() {
        return Statement.themes(book);
    }

    /** Where the form goes. */
    public String action() {
        return book.head().path() + id.map(number -> "/findings/" + number).orElse("/findings/new");
    }
}
