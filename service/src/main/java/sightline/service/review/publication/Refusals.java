package sightline.service.review.publication;

import java.util.List;
import sightline.service.review.book.ReviewBook;

/** Who says what stands against publishing a review. */
public interface Refusals {

    /**
     * One thing that stands against it.
     *
     * @param sentence what is wrong, and with what
     * @param href where it is mended
     */
    record Refusal(String sentence, String href) {}

    /** Everything that does; empty where the report may go out. */
    List<Refusal> of(ReviewBook book);
}
