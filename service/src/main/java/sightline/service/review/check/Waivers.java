package sightline.service.review.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** Answers to messages of the check: given and taken back, never changed. */
@Component
public final class Waivers {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Waivers(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** Every answer that was not taken back, also to messages that no longer come. */
    public List<Waiver> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                        select w.id, w.rule, w.place, w.digest, w.because, w.at, p.name
                        from review.waiver w left join person p on p.id = w.author
                        where w.authority = ? and w.review = ? and w.taken_back is null order by w.id
                        """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> waiver(row))
                        .list());
    }

    /** Answers a message; false where it was answered before. */
    public boolean answer(Inside inside, Message message, String because) {
        Waiver.Key key = Waiver.Key.of(message);
        return chamber.at(inside.desk(), () -> {
            boolean kept = database.sql("""
                            insert into review.waiver (authority, review, rule, place, digest, because, at, author)
                            values (:authority, :review, :rule, :place, :digest, :because, :at, :author::bigint)
                            on conflict do nothing
                            """)
                            .param("authority", inside.desk().authority())
                            .param("review", inside.id())
                            .param("rule", key.rule())
                            .param("place", key.place())
                            .param("digest", key.digest())
                            .param("because", because)
                            .param("at", now())
                            .param("author", inside.desk().account().orElse(null))
                            .update()
                    == 1;
            if (kept) {
                enter(inside, key.rule(), key.place(), "answered");
            }
            return kept;
        });
    }

    /** Takes an answer back; false where there is none, or it was taken back before. */
    public boolean takeBack(Inside inside, long id) {
        return chamber.at(inside.desk(), () -> {
            Optional<Waiver> answer =
                    all(inside).stream().filter(one -> one.id() == id).findFirst();
            answer.ifPresent(one -> {
                database.sql("update review.waiver set taken_back = ? where authority = ? and review = ? and id = ?")
                        .params(now(), inside.desk().authority(), inside.id(), id)
                        .update();
                enter(inside, one.key().rule(), one.key().place(), "taken-back");
            });
            return answer.isPresent();
        });
    }

    private void enter(Inside inside, String rule, String place, String change) {
        record.append(inside.desk()
                .entry(
                        Kind.FINDING_CHANGED,
                        inside.id(),
                        Body.EMPTY
                                .with("step", "check")
                                .with("rule", rule)
                                .with("place", place)
                                .with("change", change)));
    }

    private Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(
                row.getLong("id"),
                new Waiver.Key(row.getString("rule"), row.getString("place"), row.getString("digest")),
                row.getString("because"),
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate(),
                Optional.ofNullable(row.getString("name")));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
