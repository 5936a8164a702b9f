package sightline.service.review.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Theme;
import sightline.service.review.desk.ReviewHead;

/**
 * The form that shares a draft.
 *
 * @param review whose
 * @param themes that it can hold
 * @param candidates with an account
 * @param typed what stands in the form
 * @param ticked themes and accounts, by the names of their fields
 * @param mistakes to be mended
 */
public record DraftsView(
        ReviewHead review,
        List<Theme> themes,
        List<DraftReaders.Candidate> candidates,
        Typed typed,
        Set<String> ticked,
        List<Mistake> mistakes) {

    /**
     * A draft in the list.
     *
     * @param draft which
     * @param readers how many were asked
     * @param comments how many were made
     * @param open how many have no answer yet
     */
    public record Line(SharedDraft draft, int readers, int comments, int open) {}

    /** The day that is proposed for closing: two weeks on. */
    static LocalDate proposed(LocalDate today) {
        return today.plusWeeks(2);
    }
}
