package sightline.service.casework.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** The people on a case. They belong to the child or young person, so every journey of theirs shows them. */
@Component
public final class Parties {

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Parties(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** Everybody on the case of a child or young person, the family first. */
    public List<Party> of(Desk desk, String person) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select * from casework.party where authority = ? and person = ?
                        order by array_position(array['YOUNG_PERSON', 'PARENT', 'SENCO', 'ADVISER'], part), name, id
                        """)
                        .params(desk.authority(), person)
                        .query((row, n) -> party(row))
                        .list());
    }

    /** One of them. */
    public Optional<Party> find(Desk desk, String person, long id) {
        return of(desk, person).stream().filter(party -> party.id() == id).findFirst();
    }

    /** Adds somebody. */
    public void add(Desk desk, String person, Party party) {
        gate.at(desk, () -> {
            database.sql("""
                            insert into casework.party (authority, person, part, name, relation, phone, email, address,
                                confidential, at, author)
                            values (:authority, :person, :part, :name, :relation, :phone, :email, :address,
                                :confidential, :at, :author)
                            """).params(values(desk, person, party)).update();
            enter(desk, person, "added");
            return true;
        });
    }

    /** Changes somebody, unless another change came first. */
    public boolean change(Desk desk, String person, Party party) {
        return gate.at(desk, () -> {
            boolean changed =
                    database.sql("""
                            update casework.party set part = :part, name = :name, relation = :relation, phone = :phone,
                                email = :email, address = :address, confidential = :confidential, at = :at,
                                author = :author, version = version + 1
                            where authority = :authority and person = :person and id = :id and version = :version
                            """).params(values(desk, person, party)).update() == 1;
            if (changed) {
                enter(desk, person, "changed");
            }
            return changed;
        });
    }

    private Map<String, @Nullable Object> values(Desk desk, String person, Party party) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("authority", desk.authority());
        values.put("person", person);
        values.put("id", party.id());
        values.put("version", party.version());
        values.put("part", party.part().name());
        values.put("name", party.name());
        values.put("relation", party.relation());
        values.put("phone", party.reach().phone());
        values.put("email", party.reach().email());
        values.put("address", party.reach().address());
        values.put("confidential", party.reach().confidential());
        values.put("at", OffsetDateTime.ofInstant(clock.instant(), clock.getZone()));
        values.put("author", desk.account().orElse(null));
        return values;
    }

    private void enter(Desk desk, String person, String what) {
        record.append(new Entry(
                desk.authority(),
                Kind.PARTY_KEPT,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                Optional.of("person:" + person),
                Body.EMPTY.with("what", what)));
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getLong("id"),
                PartyRole.valueOf(row.getString("part")),
                row.getString("name"),
                row.getString("relation"),
                new Party.Reach(
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address"),
                        row.getBoolean("confidential")),
                row.getLong("version"));
    }
}
