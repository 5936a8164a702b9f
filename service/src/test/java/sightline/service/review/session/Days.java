package sightline.service.review.session;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import sightline.service.review.Hall;
import sightline.service.review.book.Session;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Inside;
import sightline.service.review.witness.Agreed;
import sightline.service.review.witness.Calling;
import sightline.service.review.witness.Named;
import sightline.service.review.witness.Needs;
import sightline.service.review.witness.NewWitness;
import sightline.service.review.witness.Witnesses;

/** Days of hearings that are made for one test each. */
@TestComponent
public final class Days {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Hall hall;
    private final ReviewSessions sessions;
    private final Witnesses witnesses;
    private final Hearings hearings;
    private final DayFrames frames;

    Days(Hall hall, ReviewSessions sessions, Witnesses witnesses, Hearings hearings, DayFrames frames) {
        this.hall = hall;
        this.sessions = sessions;
        this.witnesses = witnesses;
        this.hearings = hearings;
        this.frames = frames;
    }

    /** A session of a new review with two lines of enquiry, open before an officer. */
    public Sitting session(Session.Kind kind) {
        Inside inside = hall.inside(hall.review());
        for (int line = 1; line <= 2; line++) {
            hall.change(
                    "insert into review.line (authority, review, number, position, question) values ('990', ?, ?, ?, ?)",
                    inside.id(),
                    line,
                    line,
                    "What is question %d?".formatted(line));
        }
        long id = sessions.plan(
                inside,
                new NewSession(
                        kind,
                        "Session %d".formatted(COUNT.incrementAndGet()),
                        Hall.today().plusDays(14),
                        "Town Hall",
                        Optional.empty()));
        Sitting sitting = sessions.find(inside, id).orElseThrow();
        if (sitting.isDay()) {
            frames.keep(sitting, new DayFrame(Hours.USUAL, List.of("Oak", "Ash"), 2, Map.of(), 0));
        }
        return sitting;
    }

    /** A witness of the review who is on the list of a session; the number. */
    public long witness(Sitting sitting, SourceKind source, String name, Wants wants) {
        long id = witnesses.add(
                sitting.inside(),
                new NewWitness(
                        new Named(source, name, "somebody who knows", "", "", "w@exemplar.example"),
                        Needs.NONE,
                        Calling.WANTED,
                        Agreed.NOT_YET));
        hearings.call(sitting, id, wants);
        return id;
    }

    /** Half an hour in which they speak to a line. */
    public static Wants speaksTo(int line) {
        return new Wants(30, false, List.of(), Optional.empty(), java.util.Set.of(line), java.util.Set.of());
    }

    /** A place at a time in the first room. */
    public static Seat seat(int hour, int minute) {
        return new Seat(LocalTime.of(hour, minute), 1, "Oak");
    }
}
