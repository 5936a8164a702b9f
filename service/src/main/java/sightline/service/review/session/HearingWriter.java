package sightline.service.review.session;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes one hearing. Whoever uses it has locked the session. */
public final class HearingWriter {

    private final JdbcClient database;
    private final Sitting sitting;
    private final long witness;

    /** A writer of the hearing of a witness. */
    public HearingWriter(JdbcClient database, Sitting sitting, long witness) {
        this.database = database;
        this.sitting = sitting;
        this.witness = witness;
    }

    /** Changes what the hearing needs; 1 where its version is still the one that was seen. */
    int wants(long seen, Wants wants) {
        int changed = about("""
                        update review.hearing set minutes = :minutes, hard = :hard, arrives = :arrives::time,
                            version = version + 1
                        where authority = :authority and review = :review and session = :session and witness = :witness
                            and version = :seen
                        """)
                .param("seen", seen)
                .param("minutes", wants.minutes())
                .param("hard", wants.hard())
                .param("arrives", wants.arrives().orElse(null))
                .update();
        if (changed == 1) {
            details(wants);
        }
        return changed;
    }

    /** Puts windows, lines and those who are kept apart in the place of those that were there. */
    void details(Wants wants) {
        for (String table : List.of("hearing_window", "hearing_line", "kept_apart")) {
            about("""
                    delete from review.%s
                    where authority = :authority and review = :review and session = :session and witness = :witness
                    """.formatted(table)).update();
        }
        about("""
                delete from review.kept_apart
                where authority = :authority and review = :review and session = :session and other = :witness
                """).update();
        wants.windows()
                .forEach(window -> about(insert("hearing_window", "from_time, until", ":from, :until"))
                        .param("from", window.from())
                        .param("until", window.until())
                        .update());
        wants.lines()
                .forEach(line -> about(insert("hearing_line", "line", ":line"))
                        .param("line", line)
                        .update());
        wants.apart()
                .forEach(other -> about(insert("kept_apart", "other", ":other"))
                        .param("other", other)
                        .update());
    }

    /** Gives the hearing a place, or none; 1 where its version is still the one that was seen. */
    public int place(long seen, Optional<Seat> seat, boolean locked) {
        return about("""
                        update review.hearing set start = :start::time, in_group = :group::int, room = :room, locked = :locked,
                            version = version + 1
                        where authority = :authority and review = :review and session = :session and witness = :witness
                            and version = :seen
                        """)
                .param("seen", seen)
                .param("start", seat.map(Seat::start).orElse(null))
                .param("group", seat.map(Seat::group).orElse(null))
                .param("room", seat.map(Seat::room).orElse(null))
                .param("locked", locked && seat.isPresent())
                .update();
    }

    private static String insert(String table, String columns, String values) {
        return "insert into review.%s (authority, review, session, witness, %s) values (:authority, :review, :session, :witness, %s)"
                .formatted(table, columns, values);
    }

    private JdbcClient.StatementSpec about(String sql) {
        return database.sql(sql)
                .param("authority", sitting.inside().desk().authority())
                .param("review", sitting.inside().id())
                .param("session", sitting.id())
                .param("witness", witness);
    }
}
