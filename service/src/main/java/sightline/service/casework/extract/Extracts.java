package sightline.service.casework.extract;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.ForADay;
import sightline.service.casework.gate.Gate;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Extracts that were handed in, until they are brought in or a day is over. */
@Component
public final class Extracts implements ForADay {

    static final Duration KEPT = Duration.ofDays(1);

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Extracts(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Keeps a file.
     *
     * @param mapping the kept mapping that it is read by; blank: a new one
     * @param yaml what its columns mean, as far as is known
     * @return its id
     */
    public long keep(Desk desk, HandedIn.File file, String mapping, String yaml) {
        return gate.at(desk, () -> {
            sweep(desk);
            long id = database.sql("""
                            insert into casework.extract (authority, name, workbook, content, mapping, yaml, at, author)
                            values (:authority, :name, :workbook, :content, :mapping, :yaml, :at, :author) returning id
                            """)
                    .param("authority", desk.authority())
                    .param("name", file.name())
                    .param("workbook", file.workbook())
                    .param("content", file.content())
                    .param("mapping", mapping)
                    .param("yaml", yaml)
                    .param("at", now())
                    .param("author", desk.account().orElse(null))
                    .query(Long.class)
                    .single();
            tell(desk, id, "handed-in", Body.EMPTY.with("size", file.content().length));
            return id;
        });
    }

    /** One of them; nothing where it is gone or is another authority's. */
    public Optional<HandedIn> find(Desk desk, long id) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select id, name, workbook, content, mapping, yaml, version from casework.extract
                        where authority = ? and id = ? and at > ?
                        """)
                        .params(desk.authority(), id, oldest())
                        .query((row, n) -> new HandedIn(
                                row.getLong("id"),
                                new HandedIn.File(
                                        row.getString("name"), row.getBoolean("workbook"), row.getBytes("content")),
                                row.getString("mapping"),
                                row.getString("yaml"),
                                row.getLong("version")))
                        .optional());
    }

    /** Those that are not brought in yet, the latest first. */
    public List<HandedIn.Waiting> waiting(Desk desk) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select e.id, e.name, e.at, p.name as author from casework.extract e
                        left join person p on p.id = e.author
                        where e.authority = ? and e.at > ? order by e.id desc
                        """)
                        .params(desk.authority(), oldest())
                        .query((row, n) -> new HandedIn.Waiting(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getObject("at", OffsetDateTime.class)
                                        .atZoneSameInstant(clock.getZone())
                                        .toLocalDate(),
                                Optional.ofNullable(row.getString("author"))))
                        .list());
    }

    /**
     * Keeps what its columns mean.
     *
     * @param seen the version that the person had before them
     * @return whether it was kept; not where somebody else has changed it since
     */
    public boolean say(Desk desk, long id, long seen, String yaml) {
        return gate.at(desk, () -> {
            int changed =
                    database.sql("""
                            update casework.extract set yaml = ?, version = version + 1
                            where authority = ? and id = ? and version = ?
                            """).params(yaml, desk.authority(), id, seen).update();
            if (changed > 0) {
                tell(desk, id, "mapped", Body.EMPTY);
            }
            return changed > 0;
        });
    }

    /** Throws it away. */
    public void drop(Desk desk, long id) {
        gate.at(desk, () -> {
            if (takeOut(desk, id)) {
                tell(desk, id, "thrown-away", Body.EMPTY);
            }
            return true;
        });
    }

    /** Takes it out; inside the gate. Whoever comes second at the same moment waits, and finds nothing. */
    boolean takeOut(Desk desk, long id) {
        return database.sql("delete from casework.extract where authority = ? and id = ?")
                        .params(desk.authority(), id)
                        .update()
                > 0;
    }

    /** Throws away what is older than a day; inside the gate. */
    @Override
    public int sweep(Desk desk) {
        int gone = database.sql("delete from casework.extract where authority = ? and at <= ?")
                .params(desk.authority(), oldest())
                .update();
        if (gone > 0) {
            record.append(entry(
                    desk,
                    Optional.empty(),
                    Body.EMPTY.with("step", "a-day-over").with("extracts", gone)));
        }
        return gone;
    }

    /** Tells the record; the last step inside the gate. */
    void tell(Desk desk, long id, String step, Body body) {
        record.append(entry(desk, Optional.of("extract:" + id), body.with("step", step)));
    }

    private static Entry entry(Desk desk, Optional<String> subject, Body body) {
        return new Entry(
                desk.authority(),
                Kind.EXTRACT_CHANGED,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                subject,
                body);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private OffsetDateTime oldest() {
        return now().minus(KEPT);
    }
}
