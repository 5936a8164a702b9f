package sightline.service.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.record.canonical.CanonicalJson;
import sightline.service.record.canonical.JsonText;

/** The rows of the record. */
final class RecordRows {

    private static final String COLUMNS = "authority, number, at, kind, actor, subject, body, previous, hash";

    private final JdbcClient database;

    RecordRows(JdbcClient database) {
        this.database = database;
    }

    /** The last entry's head, with its moment. */
    record Last(Head head, Instant at) {}

    /** Waits until nobody else is adding to this chain, and lets nobody else until the transaction ends. */
    void waitForTurn(String authority) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('the record of ' || ?, 0))")
                .param(authority)
                .query((row, n) -> true)
                .single();
    }

    Optional<Last> last(String authority) {
        return database.sql("""
                        select authority, number, hash, at from record_entry
                        where authority = ? order by number desc limit 1
                        """)
                .param(authority)
                .query((row, n) -> new Last(
                        head(row), row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void add(Link link, Instant at) {
        database.sql("insert into record_entry (" + COLUMNS + ") values"
                        + " (:authority, :number, :at, :kind, :actor, :subject, :body, :previous, :hash)")
                .param("authority", link.authority())
                .param("number", link.number())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("kind", link.kind())
                .param("actor", link.actor())
                .param("subject", link.subject().orElse(null))
                .param("body", CanonicalJson.write(link.body()))
                .param("previous", link.previous())
                .param("hash", link.hash())
                .update();
    }

    List<Link> batch(String authority, long from, int atMost) {
        return database.sql("select " + COLUMNS
                        + " from record_entry where authority = ? and number >= ? order by number limit ?")
                .params(authority, from, atMost)
                .query((row, n) -> link(row))
                .list();
    }

    /** The chains, found by one step of the index each. */
    List<String> authorities() {
        return database.sql("""
                        with recursive chain as (
                            (select authority from record_entry order by authority limit 1)
                            union all
                            select (select e.authority from record_entry e
                                    where e.authority > chain.authority order by e.authority limit 1)
                            from chain where chain.authority is not null)
                        select authority from chain where authority is not null
                        """).query((row, n) -> row.getString(1)).list();
    }

    void keep(LocalDate day, Head head) {
        database.sql("insert into record_head (day, authority, number, hash) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(day, head.authority(), head.number(), head.hash())
                .update();
    }

    List<DayHead> days(int atMost) {
        return database.sql("select day, authority, number, hash from record_head order by day desc, authority limit ?")
                .param(atMost)
                .query((row, n) -> new DayHead(row.getObject("day", LocalDate.class), head(row)))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getString("authority"), row.getLong("number"), row.getString("hash"));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("authority"),
                row.getLong("number"),
                Link.moment(row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getString("kind"),
                row.getString("actor"),
                Optional.ofNullable(row.getString("subject")),
                JsonText.read(row.getString("body"))
                        .orElseThrow(() -> new IllegalStateException("the body of an entry is not canonical JSON")),
                row.getString("previous"),
                row.getString("hash"));
    }
}
