package sightline.service.review.session;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import sightline.service.review.desk.Inside;

/** Opens the session that an address names, or answers "not found". */
@Component
public final class SittingOpener {

    private final ReviewSessions sessions;

    SittingOpener(ReviewSessions sessions) {
        this.sessions = sessions;
    }

    /** The session of that number. */
    public Sitting open(Inside inside, long session) {
        return sessions.find(inside, session).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The day of hearings of that number; a meeting or a visit has no timetable. */
    public Sitting day(Inside inside, long session) {
        Sitting sitting = open(inside, session);
        if (!sitting.isDay()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return sitting;
    }
}
