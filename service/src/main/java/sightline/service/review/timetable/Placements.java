package sightline.service.review.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.DayFrames;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.HearingWriter;
import sightline.service.review.session.Hearings;
import sightline.service.review.session.ReviewSessions;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Sitting;
import sightline.service.review.witness.Saved;

/** Where hearings have their places: moved by hand, swapped, locked, or all at once by a search. */
@Component
public final class Placements {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Hearings hearings;
    private final DayFrames frames;
    private final ReviewSessions sessions;

    Placements(Chamber chamber, JdbcClient database, Hearings hearings, DayFrames frames, ReviewSessions sessions) {
        this.chamber = chamber;
        this.database = database;
        this.hearings = hearings;
        this.frames = frames;
        this.sessions = sessions;
    }

    /** A day as a search found it, so that it can be told whether anybody changed it since. */
    record Seen(DayFrame day, List<Hearing> hearings) {

        Map<Long, Long> versions() {
            return hearings.stream().collect(Collectors.toMap(Hearing::witness, Hearing::version));
        }

        boolean isStill(Seen now) {
            return day.version() == now.day.version() && versions().equals(now.versions());
        }
    }

    /** The day and its hearings, at one moment. */
    Seen look(Sitting sitting) {
        return chamber.at(sitting.inside().desk(), () -> new Seen(frames.of(sitting), hearings.of(sitting)));
    }

    /** Gives a hearing a place, or none, unless somebody else changed the hearing since it was read. */
    public Saved<Hearing> place(Sitting sitting, Hearing seen, Optional<Seat> seat, boolean locked) {
        return chamber.at(sitting.inside().desk(), () -> {
            frames.lock(sitting);
            int placed = write(sitting, seen, seat, locked);
            if (placed == 1) {
                sessions.enter(sitting.inside(), sitting.id(), locked ? "locked" : "moved");
            }
            return Saved.of(placed, hearings.find(sitting, seen.witness()));
        });
    }

    /** Lets two hearings change places; their locks go with them. Nothing happens where either has none. */
    public boolean swap(Sitting sitting, long one, long other) {
        return chamber.at(sitting.inside().desk(), () -> {
            frames.lock(sitting);
            Optional<Hearing> first = placed(sitting, one);
            Optional<Hearing> second = placed(sitting, other);
            if (one == other || first.isEmpty() || second.isEmpty()) {
                return false;
            }
            write(sitting, first.get(), second.get().seat(), first.get().locked());
            write(sitting, second.get(), first.get().seat(), second.get().locked());
            sessions.enter(sitting.inside(), sitting.id(), "swapped");
            return true;
        });
    }

    /**
     * Puts what a search found into the day, unless somebody changed the day since the search looked at it.
     *
     * @return whether it was put there
     */
    boolean settle(Sitting sitting, Seen seen, Map<Long, Optional<Seat>> found) {
        return chamber.at(sitting.inside().desk(), () -> {
            frames.lock(sitting);
            if (!seen.isStill(look(sitting))) {
                return false;
            }
            seen.hearings().stream()
                    .filter(hearing -> !hearing.locked())
                    .forEach(hearing ->
                            write(sitting, hearing, found.getOrDefault(hearing.witness(), Optional.empty()), false));
            sessions.enter(sitting.inside(), sitting.id(), "timetable");
            return true;
        });
    }

    private Optional<Hearing> placed(Sitting sitting, long witness) {
        return hearings.find(sitting, witness).filter(hearing -> hearing.seat().isPresent());
    }

    private int write(Sitting sitting, Hearing seen, Optional<Seat> seat, boolean locked) {
        return new HearingWriter(database, sitting, seen.witness()).place(seen.version(), seat, locked);
    }
}
