package sightline.service.casework.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
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

/** The mappings that an authority keeps from month to month; each change is a new version. */
@Component
public final class KeptMappings {

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    KeptMappings(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** The latest version of each, by name. */
    public List<KeptMapping> all(Desk desk) {
        return gate.at(desk, () -> rows(desk));
    }

    /** The latest version of one. */
    public Optional<KeptMapping> find(Desk desk, String name) {
        return named(all(desk), name);
    }

    private static Optional<KeptMapping> named(List<KeptMapping> all, String name) {
        return all.stream().filter(mapping -> mapping.name().equals(name)).findFirst();
    }

    private List<KeptMapping> rows(Desk desk) {
        return database.sql("""
                        select distinct on (m.name) m.name, m.version, m.system, m.yaml, i.day, p.name as author
                        from casework.mapping m
                        left join lateral (select day, author from casework.extract_import i
                            where i.authority = m.authority and i.mapping = m.name order by id desc limit 1) i on true
                        left join person p on p.id = i.author
                        where m.authority = ? order by m.name, m.version desc
                        """)
                .param(desk.authority())
                .query((row, n) -> kept(row))
                .list();
    }

    private static KeptMapping kept(ResultSet row) throws SQLException {
        Optional<String> by = Optional.ofNullable(row.getString("author"));
        return new KeptMapping(
                row.getString("name"),
                row.getInt("version"),
                row.getString("system"),
                row.getString("yaml"),
                Optional.ofNullable(row.getObject("day", LocalDate.class)).map(day -> new KeptMapping.Use(day, by)));
    }

    /**
     * Keeps a mapping; inside the gate. What is kept already makes no new version.
     *
     * @return the version
     */
    int keep(Desk desk, String name, String system, String yaml) {
        database.sql("select pg_advisory_xact_lock(hashtext('casework.mapping ' || ?))")
                .param(desk.authority())
                .query((row, n) -> true)
                .single();
        Optional<KeptMapping> latest = named(rows(desk), name);
        Optional<KeptMapping> same = latest.filter(
                mapping -> mapping.yaml().equals(yaml) && mapping.system().equals(system));
        if (same.isPresent()) {
            return same.get().version();
        }
        int version = latest.map(KeptMapping::version).orElse(0) + 1;
        database.sql("""
                        insert into casework.mapping (authority, name, version, system, yaml, day, author)
                        values (:authority, :name, :version, :system, :yaml, :day, :author)
                        """)
                .param("authority", desk.authority())
                .param("name", name)
                .param("version", version)
                .param("system", system)
                .param("yaml", yaml)
                .param("day", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .param("author", desk.account().orElse(null))
                .update();
        record.append(new Entry(
                desk.authority(),
                Kind.MAPPING_KEPT,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                Optional.empty(),
                Body.EMPTY.with("version", version)));
        return version;
    }
}
