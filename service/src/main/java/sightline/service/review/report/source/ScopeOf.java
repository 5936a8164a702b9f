package sightline.service.review.report.source;

import sightline.service.review.desk.Inside;

/** Who knows a review's terms of reference. */
public interface ScopeOf {

    /** What the latest terms of reference say. */
    Scope of(Inside inside);
}
