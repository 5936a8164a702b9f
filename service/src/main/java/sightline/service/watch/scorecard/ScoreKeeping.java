package sightline.service.watch.scorecard;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Keeps targets, owners, notes and rebases. */
@Component
final class ScoreKeeping {

    private final JdbcClient database;
    private final TransactionTemplate together;
    private final Ledger record;
    private final Clock clock;

    ScoreKeeping(DataSource source, Ledger record, Clock clock) {
        this.database = JdbcClient.create(source);
        this.together = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.record = record;
        this.clock = clock;
    }

    /**
     * Who sets something, and for whom.
     *
     * @param authority its code
     * @param account of whoever does it; empty where it is Sightline itself
     */
    record Setter(String authority, Optional<Long> account) {

        Actor actor() {
            return account.map(Actor::account).orElse(Actor.SYSTEM);
        }
    }

    /** Keeps what is set for an indicator; false where somebody else has set it meanwhile. */
    boolean set(Setter who, Standard wanted) {
        return told(
                who,
                wanted.indicator(),
                "standard",
                () -> database.sql(wanted.version() == 0 ? """
                                insert into watch.standard (authority, indicator, target, owner, impact, version)
                                values (:authority, :indicator, :target, :owner, :impact, 1) on conflict do nothing
                                """ : """
                                update watch.standard set target = :target, owner = :owner, impact = :impact,
                                    version = version + 1
                                where authority = :authority and indicator = :indicator and version = :version
                                """)
                                .param("authority", who.authority())
                                .param("indicator", wanted.indicator())
                                .param(
                                        "target",
                                        wanted.target().isPresent()
                                                ? wanted.target().getAsDouble()
                                                : null,
                                        java.sql.Types.DOUBLE)
                                .param("owner", wanted.owner())
                                .param("impact", wanted.impact())
                                .param("version", wanted.version())
                                .update()
                        == 1);
    }

    /** Keeps a note on a chart. */
    void note(Setter who, String indicator, ChartNote note) {
        told(
                who,
                indicator,
                "note",
                () -> database.sql("""
                                insert into watch.chart_note (authority, indicator, month, words, day, author)
                                values (?, ?, ?, ?, ?, ?)
                                """)
                                .params(
                                        who.authority(),
                                        indicator,
                                        Date.valueOf(note.month().atDay(1)),
                                        note.words(),
                                        Date.valueOf(note.day()))
                                .param(who.account().orElse(null))
                                .update()
                        == 1);
    }

    /** Keeps a rebase; false where there is one from that month already. */
    boolean rebase(Setter who, String indicator, Rebase rebase) {
        return told(
                who,
                indicator,
                "rebase",
                () -> database.sql("""
                                insert into watch.rebase (authority, indicator, month, reason, answers, day, author)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                                .params(
                                        who.authority(),
                                        indicator,
                                        Date.valueOf(rebase.month().atDay(1)),
                                        rebase.reason(),
                                        rebase.answers(),
                                        Date.valueOf(rebase.day()))
                                .param(who.account().orElse(null))
                                .update()
                        == 1);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private boolean told(Setter who, String indicator, String what, Supplier<Boolean> write) {
        return Objects.requireNonNull(together.execute(status -> {
            boolean kept = write.get();
            if (kept) {
                record.append(new Entry(
                        who.authority(),
                        Kind.SCORECARD_CHANGED,
                        who.actor(),
                        Optional.of("indicator:" + indicator),
                        Body.EMPTY.with("what", what)));
            }
            return kept;
        }));
    }
}
