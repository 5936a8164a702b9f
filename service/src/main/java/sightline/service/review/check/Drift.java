package sightline.service.review.check;

import java.util.Map;
import sightline.service.review.desk.Inside;

/** Knows which frozen figures of a review would come out differently today. */
public interface Drift {

    /** The evidence that has drifted, by number, each with a sentence that says from what to what. */
    Map<Long, String> drifted(Inside inside);
}
