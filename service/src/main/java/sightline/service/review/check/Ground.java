package sightline.service.review.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.SourceKind;
import sightline.service.review.finding.Chain;

/**
 * What the rules look at.
 *
 * @param book the review
 * @param names of its witnesses, which nothing but this check may read along with what is to be published
 * @param drifted evidence whose figures are no longer what they were, each with a sentence about it
 * @param unseen testimony that its witness has not been shown yet
 */
public record Ground(ReviewBook book, List<Name> names, Map<Long, String> drifted, Set<Long> unseen) {

    /**
     * The name of a witness.
     *
     * @param source the kind of source that they are
     * @param name in full
     */
    public record Name(SourceKind source, String name) {}

    /** A review with nothing known of it beyond its book. */
    public static Ground of(ReviewBook book) {
        return new Ground(book, List.of(), Map.of(), Set.of());
    }

    /** The links between its statements. */
    public Chain chain() {
        return new Chain(book);
    }
}
