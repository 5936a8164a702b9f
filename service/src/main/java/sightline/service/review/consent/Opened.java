package sightline.service.review.consent;

import java.time.Duration;

/** What a link has opened. */
sealed interface Opened {

    /** A witness's page. */
    record Known(Guest guest) implements Opened {}

    /** Nothing any more: it has run out, or a newer one has taken its place. */
    record RunOut() implements Opened {}

    /** Nothing: there is no such link. */
    record Unknown() implements Opened {}

    /** Nothing yet: too many wrong links came from there. */
    record TooMany(Duration pause) implements Opened {}
}
