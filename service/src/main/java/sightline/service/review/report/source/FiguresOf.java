package sightline.service.review.report.source;

import java.util.List;
import sightline.service.review.desk.Inside;

/** Who keeps a review's frozen figures. */
public interface FiguresOf {

    /** The frozen figures of a review, in the order of its register of evidence. */
    List<Frozen> of(Inside inside);
}
