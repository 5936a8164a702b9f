package sightline.service.review.session;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A part of a day.
 *
 * @param from its beginning
 * @param until its end, which no longer belongs to it
 */
public record Span(LocalTime from, LocalTime until) {

    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("%s is not before %s".formatted(from, until));
        }
    }

    /** Whether some time belongs to both. */
    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether all of the other lies within this. */
    public boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    /** The minutes from the end of this to the beginning of another; negative where the other begins before that. */
    public long minutesTo(Span later) {
        return Duration.between(until, later.from).toMinutes();
    }

    /** Whether fewer than so many minutes lie between the two, whichever is first; so they do where both overlap. */
    public boolean isWithin(long minutes, Span other) {
        return minutesTo(other) < minutes && other.minutesTo(this) < minutes;
    }

    /** As people read it: "9:30 to 10:00". */
    public String words() {
        return Times.words(from) + " to " + Times.words(until);
    }
}
