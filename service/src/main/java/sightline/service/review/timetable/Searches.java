package sightline.service.review.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.session.Sitting;
import sightline.service.time.WallClock;

/** Searches as every copy of the application sees them. */
@Component
final class Searches {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Clock clock;

    Searches(Chamber chamber, JdbcClient database, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.clock = clock;
    }

    Optional<Found> latest(Sitting sitting) {
        return chamber.at(
                sitting.inside().desk(),
                () -> database.sql("""
                        select * from review.timetable_search where authority = ? and review = ? and session = ?
                        order by id desc limit 1
                        """)
                        .params(
                                sitting.inside().desk().authority(),
                                sitting.inside().id(),
                                sitting.id())
                        .query((row, n) -> found(row))
                        .optional());
    }

    long begin(Sitting sitting) {
        return chamber.at(
                sitting.inside().desk(),
                () -> database.sql("""
                        insert into review.timetable_search (authority, review, session, begun) values (?, ?, ?, ?)
                        returning id
                        """)
                        .params(
                                sitting.inside().desk().authority(),
                                sitting.inside().id(),
                                sitting.id(),
                                at(clock.instant()))
                        .query(Long.class)
                        .single());
    }

    void end(Sitting sitting, long search, Found.State state, int placed, int unplaced) {
        chamber.at(
                sitting.inside().desk(),
                () -> database.sql("""
                        update review.timetable_search set state = ?, ended = ?, placed = ?, unplaced = ?
                        where authority = ? and review = ? and session = ? and id = ?
                        """)
                        .params(
                                state.name(),
                                at(clock.instant()),
                                placed,
                                unplaced,
                                sitting.inside().desk().authority(),
                                sitting.inside().id(),
                                sitting.id(),
                                search)
                        .update());
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                Found.State.valueOf(row.getString("state")),
                row.getObject("begun", OffsetDateTime.class).toInstant(),
                row.getInt("placed"),
                row.getInt("unplaced"));
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, WallClock.LONDON);
    }
}
