package sightline.service.review.finding.page;

import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.review.book.ReviewBook;

/**
 * What the page that writes a recommendation shows.
 *
 * @param book the review
 * @param id of the recommendation; empty for a new one
 * @param version that the form goes on from
 * @param form what stands in it
 * @param overtaken what somebody else saved meanwhile
 */
public record RecommendationEditor(
        ReviewBook book, Optional<Long> id, long version, RecommendationForm form, Optional<Overtaken> overtaken) {

    /** The themes to choose from. */
    public List<Choice> themes() {
        return Statement.themes(book);
    }

    /** The conclusions to tick, by theme. */
    public List<TickGroup> conclusions() {
        return TickGroup.conclusions(book);
    }

    /** The findings to tick, by theme. */
    public List<TickGroup> findings() {
        return TickGroup.findings(book);
    }

    /** What it is called: R4, or that it is new. */
    public String label() {
        return book.argument().recommendations().stream()
                .filter(one -> id.filter(number -> number == one.id()).isPresent())
                .map(one -> "Recommendation " + Labels.of(one).text())
                .findFirst()
                .orElse("A new recommendation");
    }

    /** Where the form goes. */
    public String action() {
        return book.head().path()
                + id.map(number -> "/recommendations/" + number).orElse("/recommendations/new");
    }
}
