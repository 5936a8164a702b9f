package sightline.service.people.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Slows guessing down: within a quarter of an hour, 10 failed tries for an account or 50 from one address. The count is
 * kept in the database, for all app instances together. A try counts as failed from its start until it succeeds, so
 * that many at once can't slip through.
 */
@Component
public final class SignInLimit {

    /** How long a failed try counts. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** The most failed tries for one account. */
    public static final int FOR_ACCOUNT = 10;

    /** The most failed tries from one address. */
    public static final int FROM_ADDRESS = 50;

    private final JdbcClient database;
    private final TransactionOperations together;
    private final Clock clock;

    SignInLimit(JdbcClient database, TransactionOperations together, Clock clock) {
        this.database = database;
        this.together = together;
        this.clock = clock;
    }

    /**
     * Counts a try, or refuses it.
     *
     * @param account key of the account, whether it exists or not
     * @param origin key of the address it came from
     * @return how long to wait; nothing if the try may go on
     */
    Optional<Duration> admit(String account, String origin) {
        Instant now = clock.instant();
        return Objects.requireNonNull(together.execute(status -> {
            inTurn(account, origin);
            database.sql("delete from sign_in_failure where at <= ?")
                    .param(Timestamp.from(now.minus(WINDOW)))
                    .update();
            Optional<Instant> full = fullUntil("account_key", account, FOR_ACCOUNT);
            Optional<Instant> free = full.or(() -> fullUntil("address", origin, FROM_ADDRESS));
            if (free.isEmpty()) {
                database.sql("insert into sign_in_failure (account_key, address, at) values (?, ?, ?)")
                        .params(account, origin, Timestamp.from(now))
                        .update();
            }
            return free.map(until -> Duration.between(now, until));
        }));
    }

    /** Forgets the tries for an account, because its password was right. */
    void clear(String account) {
        database.sql("delete from sign_in_failure where account_key = ?")
                .param(account)
                .update();
    }

    /** Tries for one account, then tries from one address, wait for each other until the transaction ends. */
    private void inTurn(String account, String origin) {
        database.sql("select pg_advisory_xact_lock(1, hashtext(?)), pg_advisory_xact_lock(2, hashtext(?))")
                .params(account, origin)
                .query(row -> {});
    }

    private Optional<Instant> fullUntil(String column, String key, int most) {
        return database.sql("select at from sign_in_failure where %s = ? order by at desc offset ? limit 1"
                        .formatted(column))
                .params(key, most - 1)
                .query(Timestamp.class)
                .optional()
                .map(at -> at.toInstant().plus(WINDOW));
    }
}
