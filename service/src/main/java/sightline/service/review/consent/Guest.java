package sightline.service.review.consent;

import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.desk.ReviewState;

/**
 * A witness who has come in with their link.
 *
 * @param authority whose review
 * @param review which
 * @param witness their number in it
 */
public record Guest(String authority, ReviewHead review, long witness) {

    /** The desk at which Sightline serves them: it asks for what is theirs and nothing else. */
    ReviewDesk desk() {
        return ReviewDesk.system(authority);
    }

    /** Whether the report is out. */
    public boolean isPublished() {
        return review.state() == ReviewState.PUBLISHED;
    }
}
