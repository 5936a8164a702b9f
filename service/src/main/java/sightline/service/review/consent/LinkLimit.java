package sightline.service.review.consent;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Slows guessing of links down: 30 wrong ones from one address within a quarter of an hour. The count is kept in the
 * database, for all app instances together. A link can't be guessed anyway; this keeps the noise of trying away.
 */
@NamedInterface("links")
@Component
public final class LinkLimit {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST = 30;

    private final JdbcClient database;
    private final Clock clock;

    LinkLimit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How long to wait before the next try from there; nothing if it may go on. */
    public Optional<Duration> pause(String origin) {
        Instant now = clock.instant();
        return database.sql("""
                        select at from witness_try where origin = ? and at > ? order by at desc offset ? limit 1
                        """)
                .params(origin, Timestamp.from(now.minus(WINDOW)), MOST - 1)
                .query(Timestamp.class)
                .optional()
                .map(at -> Duration.between(now, at.toInstant().plus(WINDOW)));
    }

    /** Counts a wrong one. */
    public void count(String origin) {
        Instant now = clock.instant();
        database.sql("delete from witness_try where at <= ?")
                .param(Timestamp.from(now.minus(WINDOW)))
                .update();
        database.sql("insert into witness_try (origin, at) values (?, ?)")
                .params(origin, Timestamp.from(now))
                .update();
    }
}
