package sightline.service.review.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.book.Session;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.witness.Saved;

/** The sessions of a review. */
@Component
public final class ReviewSessions {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    ReviewSessions(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** All of a review, by day. */
    public List<Sitting> of(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("select * from review.session where authority = ? and review = ? order by day, id")
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> sitting(inside, row))
                        .list());
    }

    /** One of them. */
    public Optional<Sitting> find(Inside inside, long id) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("select * from review.session where authority = ? and review = ? and id = ?")
                        .params(inside.desk().authority(), inside.id(), id)
                        .query((row, n) -> sitting(inside, row))
                        .optional());
    }

    /**
     * Plans one.
     *
     * @return its number
     */
    public long plan(Inside inside, NewSession planned) {
        return chamber.at(inside.desk(), () -> {
            long id = database.sql("""
                            insert into review.session (authority, review, kind, title, day, place, begins, ends)
                            values (:authority, :review, :kind, :title, :day, :place, :begins::time, :ends::time)
                            returning id
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("kind", planned.kind().name())
                    .params(values(planned))
                    .query(Long.class)
                    .single();
            enter(inside, id, "planned");
            return id;
        });
    }

    /** Changes what it is called, when and where it is, unless somebody else did since it was read. */
    public Saved<Sitting> change(Sitting seen, NewSession planned) {
        Inside inside = seen.inside();
        return chamber.at(inside.desk(), () -> {
            int changed = database.sql("""
                            update review.session set title = :title, day = :day, place = :place, begins = :begins::time,
                                ends = :ends::time, version = version + 1
                            where authority = :authority and review = :review and id = :id and version = :seen
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("id", seen.id())
                    .param("seen", seen.version())
                    .params(values(planned))
                    .update();
            if (changed == 1) {
                enter(inside, seen.id(), "changed");
            }
            return Saved.of(changed, find(inside, seen.id()));
        });
    }

    /** Says that a session has taken place, or that it hasn't. */
    public void hold(Sitting sitting, boolean held) {
        Inside inside = sitting.inside();
        chamber.at(inside.desk(), () -> {
            int changed = database.sql("""
                            update review.session set held = ?, version = version + 1
                            where authority = ? and review = ? and id = ? and held <> ?
                            """)
                    .params(held, inside.desk().authority(), inside.id(), sitting.id(), held)
                    .update();
            if (changed == 1) {
                enter(inside, sitting.id(), held ? "held" : "not-held");
            }
            return changed;
        });
    }

    /** Says in the record that something about a session was changed; the last step of whoever changed it. */
    public void enter(Inside inside, long session, String what) {
        record.append(inside.desk()
                .entry(
                        Kind.SESSION_CHANGED,
                        inside.id(),
                        Body.EMPTY.with("what", what).with("session", session)));
    }

    private static Map<String, @Nullable Object> values(NewSession planned) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("title", planned.title());
        values.put("day", planned.day());
        values.put("place", planned.place());
        values.put("begins", planned.time().map(Span::from).orElse(null));
        values.put("ends", planned.time().map(Span::until).orElse(null));
        return values;
    }

    private static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTime(column)).map(Time::toLocalTime);
    }

    private static Sitting sitting(Inside inside, ResultSet row) throws SQLException {
        Optional<LocalTime> ends = time(row, "ends");
        return new Sitting(
                inside,
                new Session(
                        row.getLong("id"),
                        Session.Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        row.getString("place"),
                        row.getBoolean("held")),
                time(row, "begins").flatMap(from -> ends.map(until -> new Span(from, until))),
                row.getLong("version"));
    }
}
