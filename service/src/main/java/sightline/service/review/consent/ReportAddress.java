package sightline.service.review.consent;

import java.util.Optional;

/** Knows where a published report can be read by everybody. Whoever publishes reports implements it. */
public interface ReportAddress {

    /** The address of a review's report; empty where it is not out. */
    Optional<String> of(String authority, long review);
}
