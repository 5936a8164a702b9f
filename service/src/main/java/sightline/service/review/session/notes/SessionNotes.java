package sightline.service.review.session.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.session.ReviewSessions;
import sightline.service.review.session.Sitting;
import sightline.service.time.WallClock;

/** The notes of sessions. They are only added, so that people who write at once lose nothing. */
@Component
public final class SessionNotes {

    private final Chamber chamber;
    private final JdbcClient database;
    private final ReviewSessions sessions;
    private final Clock clock;

    SessionNotes(Chamber chamber, JdbcClient database, ReviewSessions sessions, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** All of a session, in the order in which they were written. */
    public List<Note> of(Sitting sitting) {
        return chamber.at(
                sitting.inside().desk(),
                () -> database.sql("""
                        select n.*, p.name as author_name from review.note n left join person p on p.id = n.author
                        where n.authority = ? and n.review = ? and n.session = ? order by n.id
                        """)
                        .params(
                                sitting.inside().desk().authority(),
                                sitting.inside().id(),
                                sitting.id())
                        .query((row, n) -> note(row))
                        .list());
    }

    /**
     * Adds a note.
     *
     * @param press names the press of the button: where it was sent twice, one note is kept
     */
    public void take(Sitting sitting, Note.About about, String words, UUID press) {
        chamber.at(sitting.inside().desk(), () -> {
            int added = database.sql("""
                            insert into review.note (authority, review, session, witness, line, words, at, author, press)
                            values (:authority, :review, :session, :witness::bigint, :line::int, :words, :at,
                                :author::bigint, :press)
                            on conflict (authority, review, session, press) do nothing
                            """)
                    .param("authority", sitting.inside().desk().authority())
                    .param("review", sitting.inside().id())
                    .param("session", sitting.id())
                    .param("witness", about.witness().orElse(null))
                    .param("line", about.line().orElse(null))
                    .param("words", words)
                    .param("at", OffsetDateTime.ofInstant(clock.instant(), WallClock.LONDON))
                    .param("author", sitting.inside().desk().account().orElse(null))
                    .param("press", press)
                    .update();
            if (added == 1) {
                sessions.enter(sitting.inside(), sitting.id(), "note");
            }
            return added;
        });
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getLong("id"),
                new Note.About(number(row, "witness"), number(row, "line").map(Math::toIntExact)),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("author_name")).orElse("Sightline"),
                number(row, "evidence"));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
