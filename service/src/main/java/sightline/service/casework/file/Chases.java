package sightline.service.casework.file;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.time.WallClock;

/** When advisers were reminded. */
@Component
public final class Chases {

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Chases(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** All reminders of a case, in order. */
    public List<Chase> of(Desk desk, String journey) {
        return gate.at(
                desk,
                () -> database.sql(
                                "select adviser, at from casework.chase where authority = ? and journey = ? order by id")
                        .params(desk.authority(), journey)
                        .query((row, n) -> new Chase(
                                row.getString("adviser"),
                                row.getObject("at", OffsetDateTime.class)
                                        .atZoneSameInstant(WallClock.LONDON)
                                        .toLocalDate()))
                        .list());
    }

    /** Notes a reminder for today, if the adviser still owes advice on a case that this desk sees. */
    public boolean add(Desk desk, String journey, String adviser) {
        return gate.at(desk, () -> {
            boolean added = database.sql("""
                            insert into casework.chase (authority, journey, adviser, at, author)
                            select distinct authority, journey, subject, :at::timestamptz, :author::bigint
                            from casework.clock
                            where authority = :authority and journey = :journey and duty = 'A6' and open
                                and subject = :adviser
                            """)
                            .param("at", OffsetDateTime.ofInstant(clock.instant(), WallClock.LONDON))
                            .param("author", desk.account().orElse(null))
                            .param("authority", desk.authority())
                            .param("journey", journey)
                            .param("adviser", adviser)
                            .update()
                    == 1;
            if (added) {
                record.append(new Entry(
                        desk.authority(),
                        Kind.ADVICE_CHASED,
                        desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                        Optional.of("journey:" + journey),
                        Body.EMPTY));
            }
            return added;
        });
    }
}
