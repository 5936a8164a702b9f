package sightline.service.review.terms;

import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.ReviewBook;

/**
 * What the page of a review's terms shows.
 *
 * @param book the review
 * @param versions the latest first
 * @param maySay whether the reader may say who agreed
 * @param typed into the form about an agreement
 * @param mistakes to mend first
 * @param notice what has just been done
 */
public record TermsView(
        ReviewBook book,
        List<TermsVersion> versions,
        boolean maySay,
        Typed typed,
        List<Mistake> mistakes,
        Optional<String> notice) {

    /** The version that was agreed last. */
    public Optional<TermsVersion> agreed() {
        return versions.stream().filter(version -> !version.agreed().isEmpty()).findFirst();
    }

    /** Whether the lines of enquiry were changed since a version was kept. */
    public boolean linesMoved(TermsVersion version) {
        return !LinesAsText.of(book).equals(version.lines());
    }
}
