package sightline.service.review.desk;

/** The reader's account takes part in the scrutiny of no authority yet. */
final class NoPlace extends RuntimeException {

    private static final long serialVersionUID = 1;
}
