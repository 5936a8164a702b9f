package sightline.service.review.terms;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;

/**
 * What the page that writes terms of reference shows.
 *
 * @param review whose
 * @param seen the version that the text goes on from; 0 for none
 * @param text what stands in the form
 * @param mistakes to mend first
 * @param merge what somebody else saved meanwhile
 */
public record EditTermsView(
        ReviewHead review, int seen, TermsText text, List<Mistake> mistakes, Optional<TermsMerge> merge) {

    /** Names of parts in a sentence. */
    public static String named(List<TermsPart> parts) {
        return String.join(
                ", ", parts.stream().map(part -> "‘" + part.title() + "’").toList());
    }
}
