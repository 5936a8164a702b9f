package sightline.service.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The record, open for adding and reading. Each authority has a chain of its own, and {@link #INSTALLATION} one for what
 * belongs to no single authority: accounts, sign-ins, published figures.
 */
@Component
public final class Ledger {

    /** The chain of the whole installation. */
    public static final String INSTALLATION = "installation";

    private static final int BATCH = 2_000;

    private final RecordRows rows;
    private final TransactionTemplate together;
    private final Clock clock;

    /** The record in a database that has every migration. */
    public Ledger(DataSource database, Clock clock) {
        this.rows = new RecordRows(JdbcClient.create(database));
        this.together = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.clock = clock;
    }

    /**
     * Adds an entry, in the caller's transaction where there is one, so that a change and its entry are kept or lost
     * together. Writers of one chain queue until the transaction ends: add the entry as its last step. The transaction
     * must be READ COMMITTED, PostgreSQL's own setting; a stricter one fails when somebody else was first.
     *
     * @return the chain's new head
     */
    public Head append(Entry entry) {
        return Objects.requireNonNull(together.execute(status -> {
            rows.waitForTurn(entry.authority());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Optional<RecordRows.Last> last = rows.last(entry.authority());
            last.filter(before -> !day(before.at()).equals(day(now)))
                    .ifPresent(before -> rows.keep(day(now), before.head()));
            Link link = Link.after(last.map(RecordRows.Last::head), entry, now);
            rows.add(link, now);
            return link.head();
        }));
    }

    /** The head of a chain, or empty where nothing is in it. */
    public Optional<Head> head(String authority) {
        return rows.last(authority).map(RecordRows.Last::head);
    }

    /** The heads of all chains as they are now, by authority; today's are kept if none were today. */
    public List<Head> heads() {
        List<Head> heads = rows.authorities().stream()
                .flatMap(authority -> head(authority).stream())
                .toList();
        heads.forEach(head -> rows.keep(day(clock.instant()), head));
        return heads;
    }

    /** Heads that were kept day by day, latest day first. */
    public List<DayHead> days(int atMost) {
        return rows.days(atMost);
    }

    /**
     * The entries of a chain in their order, read as the stream goes on and never all held.
     *
     * @param from the number of the first
     */
    public Stream<Link> read(String authority, long from) {
        return Stream.iterate(
                        rows.batch(authority, from, BATCH),
                        batch -> !batch.isEmpty(),
                        batch -> rows.batch(authority, batch.getLast().number() + 1, BATCH))
                .flatMap(List::stream);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
