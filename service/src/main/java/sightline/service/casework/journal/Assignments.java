package sightline.service.casework.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.database.Columns;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Who has which journey: given from a day on, and kept, so that the history of a caseload can be told. */
@Component
public final class Assignments {

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Assignments(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Gives journeys to an officer from today on, or to nobody. Those that the officer has already stay as they are, and
     * so does what this desk does not see.
     *
     * @return how many changed hands
     */
    public int give(Desk desk, List<String> journeys, Optional<Long> officer) {
        return gate.at(desk, () -> {
            int changed = put(desk, journeys, officer, LocalDate.ofInstant(clock.instant(), clock.getZone()));
            if (changed > 0) {
                record.append(new Entry(
                        desk.authority(),
                        Kind.ASSIGNED,
                        desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                        officer.map(id -> "account:" + id),
                        Body.EMPTY.with("journeys", changed)));
            }
            return changed;
        });
    }

    /** Inside the gate, without an entry in the record: for a load, which has one of its own. */
    public int put(Desk desk, List<String> journeys, Optional<Long> officer, LocalDate since) {
        return database.sql("""
                        with changing as (
                            update casework.standing set officer = :officer::bigint
                            where authority = :authority and journey = any(:journeys)
                                and officer is distinct from :officer::bigint
                            returning journey)
                        insert into casework.assignment (authority, journey, number, officer, since, at, author)
                        select :authority, journey,
                            1 + coalesce((select max(number) from casework.assignment a
                                where a.authority = :authority and a.journey = changing.journey), 0),
                            :officer::bigint, :since, :at, :author::bigint
                        from changing
                        """)
                .param("authority", desk.authority())
                .param("journeys", Columns.texts(journeys, key -> key))
                .param("officer", officer.orElse(null))
                .param("since", since)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), clock.getZone()))
                .param("author", desk.account().orElse(null))
                .update();
    }
}
