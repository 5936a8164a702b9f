package sightline.service.review.desk;

/** The reader does not belong to the task group of the review that they asked for. */
final class NotInTheGroup extends RuntimeException {

    private static final long serialVersionUID = 1;
}
