package sightline.service.review.session;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.witness.Saved;

/** What a session asked to be sent, and what came of it. */
@Component
public final class FollowUps {

    private static final String SELECT =
            "select * from review.follow_up where authority = ? and review = ? and session = ?";

    private final Chamber chamber;
    private final JdbcClient database;
    private final ReviewSessions sessions;

    FollowUps(Chamber chamber, JdbcClient database, ReviewSessions sessions) {
        this.chamber = chamber;
        this.database = database;
        this.sessions = sessions;
    }

    /** All of a session: what is waited for first, the earliest day first. */
    public List<FollowUp> of(Sitting sitting) {
        return chamber.at(
                sitting.inside().desk(),
                () -> database.sql(SELECT + " order by got is not null, due nulls last, id")
                        .params(
                                sitting.inside().desk().authority(),
                                sitting.inside().id(),
                                sitting.id())
                        .query((row, n) -> followUp(row))
                        .list());
    }

    /** Writes down that something was asked. */
    public long ask(Sitting sitting, FollowUp.Asked asked) {
        return chamber.at(sitting.inside().desk(), () -> {
            long id = database.sql("""
                            insert into review.follow_up (authority, review, session, words, from_whom, due)
                            values (:authority, :review, :session, :words, :from, :due::date) returning id
                            """)
                    .param("authority", sitting.inside().desk().authority())
                    .param("review", sitting.inside().id())
                    .param("session", sitting.id())
                    .param("words", asked.words())
                    .param("from", asked.fromWhom())
                    .param("due", asked.due().orElse(null))
                    .query(Long.class)
                    .single();
            sessions.enter(sitting.inside(), sitting.id(), "follow-up");
            return id;
        });
    }

    /** Writes down that it came, unless somebody else did. */
    public Saved<FollowUp> get(Sitting sitting, long id, long seen, LocalDate day, String answer) {
        return chamber.at(sitting.inside().desk(), () -> {
            int got = database.sql("""
                            update review.follow_up set got = :day, answer = :answer, version = version + 1
                            where authority = :authority and review = :review and session = :session and id = :id
                                and version = :seen
                            """)
                    .param("day", day)
                    .param("answer", answer)
                    .param("authority", sitting.inside().desk().authority())
                    .param("review", sitting.inside().id())
                    .param("session", sitting.id())
                    .param("id", id)
                    .param("seen", seen)
                    .update();
            if (got == 1) {
                sessions.enter(sitting.inside(), sitting.id(), "follow-up-got");
            }
            return Saved.of(
                    got, of(sitting).stream().filter(one -> one.id() == id).findFirst());
        });
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                row.getLong("id"),
                new FollowUp.Asked(row.getString("words"), row.getString("from_whom"), day(row, "due")),
                day(row, "got"),
                row.getString("answer"),
                row.getLong("version"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
