package sightline.service.review.session;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;

/** Who came to a session: members of the task group, and witnesses. */
@Component
public final class Attendance {

    private final Chamber chamber;
    private final JdbcClient database;
    private final ReviewSessions sessions;

    Attendance(Chamber chamber, JdbcClient database, ReviewSessions sessions) {
        this.chamber = chamber;
        this.database = database;
        this.sessions = sessions;
    }

    /** Which members came, by number; whoever is not there has not been noted. */
    public Map<Long, Came> members(Sitting sitting) {
        return chamber.at(sitting.inside().desk(), () -> {
            Map<Long, Came> came = new HashMap<>();
            database.sql(
                            "select member, came from review.attendance where authority = ? and review = ? and session = ?")
                    .params(
                            sitting.inside().desk().authority(),
                            sitting.inside().id(),
                            sitting.id())
                    .query(row -> {
                        came.put(row.getLong("member"), Came.valueOf(row.getString("came")));
                    });
            return Map.copyOf(came);
        });
    }

    /** Notes who came; those who are not named stay as they are. A witness who took part has been heard. */
    public void note(Sitting sitting, Map<Long, Came> members, Map<Long, Came> witnesses) {
        chamber.at(sitting.inside().desk(), () -> {
            members.forEach((member, came) -> member(sitting, member, came));
            witnesses.forEach((witness, came) -> witness(sitting, witness, came));
            if (!members.isEmpty() || !witnesses.isEmpty()) {
                sessions.enter(sitting.inside(), sitting.id(), "attendance");
            }
            return true;
        });
    }

    private void member(Sitting sitting, long member, Came came) {
        about(sitting, """
                        insert into review.attendance (authority, review, session, member, came)
                        select authority, review, :session, id, :came from review.member
                        where authority = :authority and review = :review and id = :id
                        on conflict (authority, review, session, member) do update set came = excluded.came
                        """, member, came).update();
    }

    /** Whoever took part has been heard; where that is taken back, and nobody else heard them, they are coming again. */
    private void witness(Sitting sitting, long witness, Came came) {
        boolean before = about(sitting, """
                        select exists (select from review.hearing where authority = :authority and review = :review
                            and session = :session and witness = :id and came in ('CAME', 'REMOTE'))
                        """, witness, came).query(Boolean.class).single();
        about(sitting, """
                        update review.hearing set came = :came
                        where authority = :authority and review = :review and session = :session and witness = :id
                        """, witness, came).update();
        if (came.tookPart()) {
            about(sitting, """
                            update review.witness set state = 'HEARD', version = version + 1
                            where authority = :authority and review = :review and id = :id and state <> 'HEARD'
                            """, witness, came).update();
        } else if (before) {
            about(sitting, """
                            update review.witness w set state = 'COMING', version = version + 1
                            where authority = :authority and review = :review and id = :id and state = 'HEARD'
                                and not exists (select from review.hearing h where h.authority = w.authority
                                    and h.review = w.review and h.witness = w.id and h.came in ('CAME', 'REMOTE'))
                            """, witness, came).update();
        }
    }

    private JdbcClient.StatementSpec about(Sitting sitting, String sql, long id, Came came) {
        return database.sql(sql)
                .param("authority", sitting.inside().desk().authority())
                .param("review", sitting.inside().id())
                .param("session", sitting.id())
                .param("id", id)
                .param("came", came.name());
    }
}
