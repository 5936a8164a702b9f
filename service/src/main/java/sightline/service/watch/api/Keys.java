package sightline.service.watch.api;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import sightline.service.people.Role;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** The keys of programs: made, found by their digest, and taken back. Each making and taking back is in the record. */
@Component
class Keys {

    private static final String COLUMNS =
            "select id, name, start, role, authority, expires, used, revoked from watch.api_key ";

    private final JdbcClient database;
    private final TransactionOperations together;
    private final Ledger record;
    private final Clock clock;

    Keys(JdbcClient database, TransactionOperations together, Ledger record, Clock clock) {
        this.database = database;
        this.together = together;
        this.record = record;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Every key, those that open something first. */
    List<ApiKey> all() {
        return database.sql(COLUMNS + "order by revoked is not null, expires < ?, lower(name), id")
                .param(Date.valueOf(today()))
                .query(this::key)
                .list();
    }

    /** Makes a key. */
    KeyText make(NewKey wanted, long administrator) {
        KeyText text = KeyText.draw();
        together.executeWithoutResult(status -> {
            long id = database.sql("""
                            insert into watch.api_key (name, digest, start, role, authority, made, author, expires)
                            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                            """)
                    .params(
                            wanted.name(),
                            text.digest(),
                            text.start(),
                            wanted.role().name(),
                            wanted.authority(),
                            Timestamp.from(clock.instant()),
                            administrator,
                            Date.valueOf(wanted.expires()))
                    .query(Long.class)
                    .single();
            tell(
                    Kind.API_KEY_ISSUED,
                    administrator,
                    id,
                    Body.EMPTY
                            .with("role", wanted.role().name())
                            .with("authority", wanted.authority())
                            .with("expires", wanted.expires().toString()));
        });
        return text;
    }

    /** Takes a key back; false where there is none of that number that could be. */
    boolean revoke(long id, long administrator) {
        return Objects.requireNonNull(together.execute(status -> {
            boolean was = database.sql("update watch.api_key set revoked = ? where id = ? and revoked is null")
                            .params(Timestamp.from(clock.instant()), id)
                            .update()
                    == 1;
            if (was) {
                tell(Kind.API_KEY_REVOKED, administrator, id, Body.EMPTY);
            }
            return was;
        }));
    }

    /** The key with this secret, if it still opens something. */
    Optional<ApiKey> find(KeyText text) {
        Optional<ApiKey> found = database.sql(COLUMNS + "where digest = ?")
                .param(text.digest())
                .query(this::key)
                .optional()
                .filter(key -> key.isGood(today()));
        found.ifPresent(key -> database.sql("""
                        update watch.api_key set used = :now
                        where id = :id and (used is null or used < :now::timestamptz - interval '1 hour')
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", key.id())
                .update());
        return found;
    }

    private void tell(Kind kind, long administrator, long id, Body body) {
        record.append(
                new Entry(Ledger.INSTALLATION, kind, Actor.account(administrator), Optional.of("key:" + id), body));
    }

    private ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getLong("id"),
                row.getString("name"),
                row.getString("start"),
                Role.valueOf(row.getString("role")),
                row.getString("authority"),
                row.getDate("expires").toLocalDate(),
                Optional.ofNullable(row.getTimestamp("used"))
                        .map(at -> LocalDate.ofInstant(at.toInstant(), clock.getZone())),
                Optional.ofNullable(row.getTimestamp("revoked")).map(Timestamp::toInstant));
    }
}
