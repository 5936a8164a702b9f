package sightline.service.review.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** Quick wins that were sent ahead of the report. They stand in it all the same, marked. */
@Component
public final class QuickWins {

    private static final String SELECT =
            "select recommendation, day, addressee, words from review.quick_win where authority = ? and review = ?";

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    QuickWins(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** Those of a review. */
    public List<QuickWin> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql(SELECT + " order by day, recommendation")
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> quickWin(row))
                        .list());
    }

    /** One of them, if it was sent. */
    public Optional<QuickWin> find(Inside inside, long recommendation) {
        return all(inside).stream()
                .filter(win -> win.recommendation() == recommendation)
                .findFirst();
    }

    /**
     * Keeps that a quick win was sent, with its words of that moment.
     *
     * @return false where it is no quick win, is not there, or was sent before
     */
    public boolean send(Inside inside, long recommendation, LocalDate day, String addressee) {
        return chamber.at(inside.desk(), () -> {
            boolean sent = database.sql("""
                            update review.recommendation set sent = ?, version = version + 1
                            where authority = ? and review = ? and id = ? and kind = 'QUICK_WIN' and sent is null
                                and not withdrawn
                            """)
                            .params(day, inside.desk().authority(), inside.id(), recommendation)
                            .update()
                    == 1;
            if (sent) {
                keep(inside, recommendation, day, addressee);
                record.append(inside.desk()
                        .entry(
                                Kind.QUICK_WIN_SENT,
                                inside.id(),
                                Body.EMPTY.with("number", recommendation).with("day", day.toString())));
            }
            return sent;
        });
    }

    private void keep(Inside inside, long recommendation, LocalDate day, String addressee) {
        database.sql("""
                        insert into review.quick_win (authority, review, recommendation, day, addressee, words, at, author)
                        select r.authority, r.review, r.id, :day, :addressee, r.words || coalesce((
                            select string_agg(E'\n(' || p.letter || ') ' || p.words, '' order by p.letter)
                            from review.recommendation_part p
                            where (p.authority, p.review, p.recommendation) = (r.authority, r.review, r.id)), ''),
                            :at, :author::bigint
                        from review.recommendation r
                        where r.authority = :authority and r.review = :review and r.id = :id
                        """)
                .param("day", day)
                .param("addressee", addressee)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), clock.getZone()))
                .param("author", inside.desk().account().orElse(null))
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("id", recommendation)
                .update();
    }

    private static QuickWin quickWin(ResultSet row) throws SQLException {
        return new QuickWin(
                row.getLong("recommendation"),
                row.getObject("day", LocalDate.class),
                row.getString("addressee"),
                row.getString("words"));
    }
}
