package sightline.service.review.session;

import java.util.Optional;
import sightline.service.review.book.Session;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;

/**
 * A session that is open before somebody.
 *
 * @param inside the review
 * @param session the session
 * @param time from when to when, of a meeting or a visit
 * @param version of it
 */
public record Sitting(Inside inside, Session session, Optional<Span> time, long version) {

    /** In what part of reviews somebody may arrange sessions, and not only take part in them. */
    public boolean mayArrange() {
        return inside.desk().part() == Part.OFFICER;
    }

    /** The number of the session. */
    public long id() {
        return session.id();
    }

    /** Whether it is a day of hearings, with slots. */
    public boolean isDay() {
        return session.kind() == Session.Kind.DAY;
    }

    /** Its first page. */
    public String path() {
        return inside.review().path() + "/sessions/" + session.id();
    }
}
