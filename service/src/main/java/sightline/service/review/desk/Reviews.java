package sightline.service.review.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** The reviews of an authority: opened, found, and moved on from state to state. */
@Component
public final class Reviews {

    private static final String SELECT =
            "select id, title, committee, state, opened, phase, follows, version from review.review where authority = ?";

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Reviews(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** Every review of the desk's authority, the latest first. */
    public List<ReviewHead> all(ReviewDesk desk) {
        return chamber.at(
                desk,
                () -> database.sql(SELECT + " order by opened desc, id desc")
                        .param(desk.authority())
                        .query((row, n) -> head(row))
                        .list());
    }

    /** One review. */
    public Optional<ReviewHead> find(ReviewDesk desk, long id) {
        return chamber.at(
                desk,
                () -> database.sql(SELECT + " and id = ?")
                        .params(desk.authority(), id)
                        .query((row, n) -> head(row))
                        .optional());
    }

    /**
     * Opens a review.
     *
     * @param follows the review of which it is the next phase
     * @return its number
     */
    public long open(ReviewDesk desk, String title, String committee, LocalDate day, Optional<Long> follows) {
        return chamber.at(desk, () -> {
            long id = database.sql("""
                            insert into review.review (authority, title, committee, opened, follows, phase)
                            values (:authority, :title, :committee, :day, :follows::bigint, 1 + coalesce(
                                (select phase from review.review where authority = :authority and id = :follows::bigint), 0))
                            returning id
                            """)
                    .param("authority", desk.authority())
                    .param("title", title)
                    .param("committee", committee)
                    .param("day", day)
                    .param("follows", follows.orElse(null))
                    .query(Long.class)
                    .single();
            record.append(desk.entry(Kind.REVIEW_OPENED, id, Body.EMPTY));
            return id;
        });
    }

    /** Moves a review on, or back; says so in the record where it changed anything. */
    public void move(ReviewDesk desk, long id, ReviewState state) {
        chamber.at(desk, () -> {
            int moved = database.sql("""
                            update review.review set state = :state, version = version + 1
                            where authority = :authority and id = :id and state <> :state
                            """)
                    .param("state", state.name())
                    .param("authority", desk.authority())
                    .param("id", id)
                    .update();
            if (moved > 0) {
                record.append(desk.entry(Kind.REVIEW_MOVED, id, Body.EMPTY.with("state", state.name())));
            }
            return moved;
        });
    }

    private static ReviewHead head(ResultSet row) throws SQLException {
        long follows = row.getLong("follows");
        return new ReviewHead(
                row.getLong("id"),
                row.getString("title"),
                row.getString("committee"),
                ReviewState.valueOf(row.getString("state")),
                row.getObject("opened", LocalDate.class),
                row.getInt("phase"),
                follows == 0 ? Optional.empty() : Optional.of(follows),
                row.getLong("version"));
    }
}
