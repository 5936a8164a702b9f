package sightline.service.review.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.review.desk.ReviewHead;

/**
 * The list of reviews.
 *
 * @param reviews the latest first
 * @param tallies of those that are open before the reader
 * @param officer whether the reader may open one
 * @param programme whether the reader may see the work programme
 */
public record ReviewsView(List<ReviewHead> reviews, Map<Long, Tally> tallies, boolean officer, boolean programme) {

    /** What a review has so far; empty where it stays shut. */
    public Optional<Tally> tally(ReviewHead review) {
        return Optional.ofNullable(tallies.get(review.id()));
    }

    /** The review of which another is the next phase. */
    public Optional<ReviewHead> before(ReviewHead review) {
        return review.follows()
                .flatMap(
                        id -> reviews.stream().filter(other -> other.id() == id).findFirst());
    }
}
