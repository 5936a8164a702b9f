package sightline.service.review.session;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.witness.Saved;

/** Who is heard at a session, and what their hearings need. */
@Component
public final class Hearings {

    private final Chamber chamber;
    private final JdbcClient database;
    private final ReviewSessions sessions;
    private final DayFrames frames;

    Hearings(Chamber chamber, JdbcClient database, ReviewSessions sessions, DayFrames frames) {
        this.chamber = chamber;
        this.database = database;
        this.sessions = sessions;
        this.frames = frames;
    }

    /** All of a session, in the order of their witnesses' numbers. */
    public List<Hearing> of(Sitting sitting) {
        return chamber.at(sitting.inside().desk(), () -> new HearingRows(database, sitting).read());
    }

    /** The hearing of a witness. */
    public Optional<Hearing> find(Sitting sitting, long witness) {
        return of(sitting).stream().filter(one -> one.witness() == witness).findFirst();
    }

    /** Puts a witness on the list of a session; nothing happens where they are on it. */
    public void call(Sitting sitting, long witness, Wants wants) {
        chamber.at(sitting.inside().desk(), () -> {
            frames.lock(sitting);
            int added = database.sql("""
                            insert into review.hearing (authority, review, session, witness, minutes, hard, arrives)
                            select authority, review, :session, id, :minutes, :hard, :arrives::time from review.witness
                            where authority = :authority and review = :review and id = :witness
                            on conflict do nothing
                            """)
                    .param("authority", sitting.inside().desk().authority())
                    .param("review", sitting.inside().id())
                    .param("session", sitting.id())
                    .param("witness", witness)
                    .param("minutes", wants.minutes())
                    .param("hard", wants.hard())
                    .param("arrives", wants.arrives().orElse(null))
                    .update();
            if (added == 1) {
                writer(sitting, witness).details(wants);
                sessions.enter(sitting.inside(), sitting.id(), "called");
            }
            return added;
        });
    }

    /** Changes what a hearing needs, unless somebody else changed the hearing since it was read. */
    public Saved<Hearing> change(Sitting sitting, Hearing seen, Wants wants) {
        return chamber.at(sitting.inside().desk(), () -> {
            frames.lock(sitting);
            int changed = writer(sitting, seen.witness()).wants(seen.version(), wants);
            if (changed == 1) {
                sessions.enter(sitting.inside(), sitting.id(), "hearing");
            }
            return Saved.of(changed, find(sitting, seen.witness()));
        });
    }

    /** Takes a witness off the list. */
    public void strike(Sitting sitting, long witness) {
        chamber.at(sitting.inside().desk(), () -> {
            frames.lock(sitting);
            int struck = database.sql(
                            "delete from review.hearing where authority = ? and review = ? and session = ? and witness = ?")
                    .params(
                            sitting.inside().desk().authority(),
                            sitting.inside().id(),
                            sitting.id(),
                            witness)
                    .update();
            if (struck == 1) {
                sessions.enter(sitting.inside(), sitting.id(), "struck");
            }
            return struck;
        });
    }

    private HearingWriter writer(Sitting sitting, long witness) {
        return new HearingWriter(database, sitting, witness);
    }
}
