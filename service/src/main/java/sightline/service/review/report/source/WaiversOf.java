package sightline.service.review.report.source;

import java.util.List;
import sightline.service.review.desk.Inside;

/** Who keeps what was seen by the report's own check and left as it is. */
public interface WaiversOf {

    /** What was left as it is, the oldest first. */
    List<Waived> of(Inside inside);
}
