package sightline.service.watch.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import sightline.exchange.facts.Facts;
import sightline.insight.published.AsKnown;
import sightline.insight.published.KnownPanel;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/**
 * The published figures, ready to ask. What is held in memory is a copy that is dropped as soon as the database says
 * that an import has changed something, so several app instances agree.
 */
@Component
public class Shelf {

    private final FigureStore store;
    private final ImportLog log;
    private final Ledger record;
    private final TransactionTemplate together;
    private final TransactionTemplate atOneMoment;
    private final Cache<Long, Contents> contents =
            Caffeine.newBuilder().maximumSize(1).build();

    /** The shelf in a database that has every migration. */
    public Shelf(DataSource database, Clock clock) {
        this.store = new FigureStore(new JdbcTemplate(database));
        this.log = new ImportLog(JdbcClient.create(database), clock);
        this.record = new Ledger(database, clock);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
        this.together = new TransactionTemplate(transactions);
        this.atOneMoment = new TransactionTemplate(transactions);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        atOneMoment.setReadOnly(true);
    }

    /** What is on the shelf now. */
    public Contents contents() {
        return contents.get(
                log.version(),
                version -> new Contents(version, Objects.requireNonNull(atOneMoment.execute(status -> store.load()))));
    }

    /** Puts facts on the shelf and writes down that it was done: all of it or nothing, and one import at a time. */
    public Change put(String what, Facts facts) {
        return Objects.requireNonNull(together.execute(status -> {
            log.waitForOthers();
            Change change = store.save(facts);
            long run = log.add(what, change);
            record.append(new Entry(
                    Ledger.INSTALLATION,
                    Kind.FIGURES_IMPORTED,
                    Actor.SYSTEM,
                    Optional.of("import:" + run),
                    Body.EMPTY
                            .with("added", change.added())
                            .with("changed", change.changed())
                            .with("unchanged", change.unchanged())));
            return change;
        }));
    }

    /** Puts the facts that this version of the product carries here, once. */
    public void stock() {
        String edition = "The published figures that come with Sightline "
                + Objects.requireNonNullElse(Shelf.class.getPackage().getImplementationVersion(), "from its sources");
        if (!log.has(edition)) {
            put(edition, Facts.shipped());
        }
    }

    /** The latest imports, newest first. */
    public List<ImportRun> latest(int atMost) {
        return log.latest(atMost);
    }

    /** One state of the shelf; its answers are worked out once. */
    public static final class Contents {

        private final long version;
        private final Facts facts;
        private final AsKnown known;
        private final Cache<LocalDate, KnownPanel> panels =
                Caffeine.newBuilder().maximumSize(40).build();
        private final Cache<Object, Object> answers =
                Caffeine.newBuilder().maximumSize(400).build();

        Contents(long version, Facts facts) {
            this.version = version;
            this.facts = facts;
            this.known = facts.known();
        }

        /** Grows with every import that changes something. */
        public long version() {
            return version;
        }

        /** All of it. */
        public Facts facts() {
            return facts;
        }

        /** The figures as they stood on a day, gaps in our shelf filled from later releases and marked so. */
        public KnownPanel asKnown(LocalDate day) {
            return panels.get(day, known::hindsight);
        }

        /** An answer that depends on nothing but these contents and its question, worked out once. */
        public <T> T answer(Object question, Class<T> type, Supplier<T> work) {
            return type.cast(answers.get(question, q -> work.get()));
        }
    }
}
