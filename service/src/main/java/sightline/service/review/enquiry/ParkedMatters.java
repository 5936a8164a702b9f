package sightline.service.review.enquiry;

import java.sql.Date;
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
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Reviews;

/** What came up beyond the scope: parked, and picked up in a later phase. */
@Component
public final class ParkedMatters {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final EnquiryLines lines;
    private final Reviews reviews;

    ParkedMatters(Chamber chamber, JdbcClient database, Ledger record, EnquiryLines lines, Reviews reviews) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.lines = lines;
        this.reviews = reviews;
    }

    /** Everything that was parked, what waits first. */
    public List<Parked> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select k.*, p.name from review.parked k left join person p on p.id = k.author
                                where k.authority = ? and k.review = ?
                                order by case when k.state = 'WAITING' then 0 else 1 end, k.id
                                """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> parked(row))
                        .list());
    }

    /**
     * Parks something.
     *
     * @return its number
     */
    public long park(Inside inside, String words, LocalDate day) {
        return chamber.at(inside.desk(), () -> {
            long id = database.sql("""
                            insert into review.parked (authority, review, words, day, author)
                            values (:authority, :review, :words, :day, :author) returning id
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("words", words)
                    .param("day", day)
                    .param("author", inside.desk().account().orElse(null))
                    .query(Long.class)
                    .single();
            note(inside, id, "parked");
            return id;
        });
    }

    /** Makes it a line of enquiry of the next phase; empty where it does not wait any more. */
    public Optional<Integer> becomesLine(Inside inside, long id, String question, LocalDate day) {
        return chamber.at(inside.desk(), () -> {
            if (!settle(inside, id, Parked.State.LINE, "", day)) {
                return Optional.empty();
            }
            int line = lines.add(
                    inside, Optional.empty(), question, inside.review().phase() + 1);
            database.sql("update review.parked set line = ? where authority = ? and review = ? and id = ?")
                    .params(line, inside.desk().authority(), inside.id(), id)
                    .update();
            note(inside, id, "line");
            return Optional.of(line);
        });
    }

    /** Opens a follow-up review with it; empty where it does not wait any more. */
    public Optional<Long> opensReview(Inside inside, long id, String title, LocalDate day) {
        return chamber.at(inside.desk(), () -> {
            if (!settle(inside, id, Parked.State.FOLLOW_UP, "", day)) {
                return Optional.empty();
            }
            long review =
                    reviews.open(inside.desk(), title, inside.review().committee(), day, Optional.of(inside.id()));
            goes(inside, id, review);
            return Optional.of(review);
        });
    }

    /** Gives it to a follow-up review that is open already; tells whether it still waited. */
    public boolean joinsReview(Inside inside, long id, long followUp, LocalDate day) {
        return chamber.at(inside.desk(), () -> {
            boolean waited = settle(inside, id, Parked.State.FOLLOW_UP, "", day);
            if (waited) {
                goes(inside, id, followUp);
            }
            return waited;
        });
    }

    /** Leaves it alone, with the reason; tells whether it still waited. */
    public boolean leave(Inside inside, long id, String why, LocalDate day) {
        return chamber.at(inside.desk(), () -> {
            boolean waited = settle(inside, id, Parked.State.LEFT, why, day);
            if (waited) {
                note(inside, id, "left");
            }
            return waited;
        });
    }

    private void goes(Inside inside, long id, long followUp) {
        database.sql("update review.parked set follow_up = ? where authority = ? and review = ? and id = ?")
                .params(followUp, inside.desk().authority(), inside.id(), id)
                .update();
        note(inside, id, "follow-up");
    }

    private boolean settle(Inside inside, long id, Parked.State state, String why, LocalDate day) {
        return database.sql("""
                                update review.parked set state = :state, why = :why, settled = :day
                                where authority = :authority and review = :review and id = :id and state = 'WAITING'
                                """)
                        .param("state", state.name())
                        .param("why", why)
                        .param("day", day)
                        .param("authority", inside.desk().authority())
                        .param("review", inside.id())
                        .param("id", id)
                        .update()
                > 0;
    }

    private void note(Inside inside, long id, String what) {
        record.append(inside.desk()
                .entry(
                        Kind.LINE_CHANGED,
                        inside.id(),
                        Body.EMPTY.with("parked", id).with("what", what)));
    }

    private static Parked parked(ResultSet row) throws SQLException {
        return new Parked(
                row.getLong("id"),
                row.getString("words"),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getString("name")),
                Parked.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getDate("settled")).map(Date::toLocalDate),
                row.getString("why"),
                Optional.of(row.getInt("line")).filter(number -> number > 0),
                Optional.of(row.getLong("follow_up")).filter(number -> number > 0));
    }
}
