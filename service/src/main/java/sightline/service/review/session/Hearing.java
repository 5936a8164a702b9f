package sightline.service.review.session;

import java.util.Optional;

/**
 * A witness who is to be heard at a session, and at a day of hearings the place they have in it.
 *
 * @param whom who is heard
 * @param wants what the hearing needs
 * @param seat its place in the day; empty where it has none yet, and at meetings and visits
 * @param locked whether the place stays when a timetable is found
 * @param came whether they were there
 * @param version of this hearing
 */
public record Hearing(Whom whom, Wants wants, Optional<Seat> seat, boolean locked, Came came, long version) {

    /** The witness's number. */
    public long witness() {
        return whom.witness();
    }

    /** When it is; empty where it has no place. */
    public Optional<Span> time() {
        return seat.map(at -> Hours.at(at.start(), wants.minutes()));
    }

    /** This in another place. */
    public Hearing at(Optional<Seat> other) {
        return new Hearing(whom, wants, other, locked, came, version);
    }
}
