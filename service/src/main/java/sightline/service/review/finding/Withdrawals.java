package sightline.service.review.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** What was taken back, with its reason, and can be put back. */
@Component
public final class Withdrawals {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Withdrawals(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** Takes something back; false where it is not there or was taken back before. */
    public boolean withdraw(Inside inside, Step step, long id, String why) {
        return chamber.at(inside.desk(), () -> {
            boolean taken = mark(inside, step, id, true);
            if (taken) {
                database.sql("""
                                insert into review.taken_back (authority, review, step, item, why, at, author)
                                values (:authority, :review, :step, :item, :why, :at, :account::bigint)
                                """)
                        .params(who(inside, step, id))
                        .param("why", why)
                        .update();
                record.append(step.entry(inside, id, "withdrawn"));
            }
            return taken;
        });
    }

    /** Puts something back where it stood; false where it was not taken back. */
    public boolean restore(Inside inside, Step step, long id) {
        return chamber.at(inside.desk(), () -> {
            boolean put = mark(inside, step, id, false);
            if (put) {
                database.sql("""
                                update review.taken_back set restored = :at, restorer = :account::bigint
                                where authority = :authority and review = :review and step = :step and item = :item
                                    and restored is null
                                """).params(who(inside, step, id)).update();
                record.append(step.entry(inside, id, "restored"));
            }
            return put;
        });
    }

    /** What is taken back now, the latest first. */
    public List<TakenBack> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                        select b.step, b.item, b.why, b.at, p.name, coalesce(f.words, c.words, r.words) as words
                        from review.taken_back b
                        left join person p on p.id = b.author
                        left join review.finding f on b.step = 'FINDING'
                            and (f.authority, f.review, f.id) = (b.authority, b.review, b.item)
                        left join review.conclusion c on b.step = 'CONCLUSION'
                            and (c.authority, c.review, c.id) = (b.authority, b.review, b.item)
                        left join review.recommendation r on b.step = 'RECOMMENDATION'
                            and (r.authority, r.review, r.id) = (b.authority, b.review, b.item)
                        where b.authority = ? and b.review = ? and b.restored is null order by b.id desc
                        """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> takenBack(row))
                        .list());
    }

    private boolean mark(Inside inside, Step step, long id, boolean withdrawn) {
        return database.sql("""
                        update review.%s set withdrawn = ?, version = version + 1
                        where authority = ? and review = ? and id = ? and withdrawn <> ?
                        """.formatted(step.table()))
                        .params(withdrawn, inside.desk().authority(), inside.id(), id, withdrawn)
                        .update()
                == 1;
    }

    private TakenBack takenBack(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("at", OffsetDateTime.class)
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
        return new TakenBack(
                Step.valueOf(row.getString("step")),
                row.getLong("item"),
                row.getString("words"),
                row.getString("why"),
                day,
                Optional.ofNullable(row.getString("name")));
    }

    /** Who does what to what, and when. */
    private Map<String, @Nullable Object> who(Inside inside, Step step, long id) {
        Map<String, @Nullable Object> who = new HashMap<>();
        who.put("authority", inside.desk().authority());
        who.put("review", inside.id());
        who.put("step", step.name());
        who.put("item", id);
        who.put("at", OffsetDateTime.ofInstant(clock.instant(), clock.getZone()));
        who.put("account", inside.desk().account().orElse(null));
        return who;
    }
}
