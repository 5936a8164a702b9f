package sightline.service.review.check;

import java.util.Set;
import sightline.service.review.desk.Inside;

/** Knows which testimony its witness has not been shown in writing yet. */
public interface ShownToWitnesses {

    /** The numbers of that evidence. */
    Set<Long> unseen(Inside inside);
}
