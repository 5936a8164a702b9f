package sightline.service.review.desk;

/**
 * A review that is open before somebody who may read and write all of it. A page that takes this as an argument answers
 * "not found" for a review that is not there, and says what to do where the reader does not belong to its task group.
 *
 * @param desk whose
 * @param review which
 */
public record Inside(ReviewDesk desk, ReviewHead review) {

    /** The review's number. */
    public long id() {
        return review.id();
    }
}
