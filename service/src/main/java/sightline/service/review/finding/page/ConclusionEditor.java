package sightline.service.review.finding.page;

import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.review.book.ReviewBook;

/**
 * What the page that writes a conclusion shows.
 *
 * @param book the review
 * @param id of the conclusion; empty for a new one
 * @param version that the form goes on from
 * @param form what stands in it
 * @param overtaken what somebody else saved meanwhile
 */
public record ConclusionEditor(
        ReviewBook book, Optional<Long> id, long version, ConclusionForm form, Optional<Overtaken> overtaken) {

    /** The themes to choose from. */
    public List<Choice> themes() {
        return Statement.themes(book);
    }

    /** The findings to tick, by theme. */
    public List<TickGroup> findings() {
        return TickGroup.findings(book);
    }

    /** Where the form goes. */
    public String action() {
        return book.head().path() + id.map(number -> "/conclusions/" + number).orElse("/conclusions/new");
    }
}
