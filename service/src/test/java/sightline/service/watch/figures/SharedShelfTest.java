package sightline.service.watch.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Measure;
import sightline.insight.published.Vintage;
import sightline.service.database.TestDatabase;

/** Several app instances share one database. */
@Timeout(60)
class SharedShelfTest {

    private TestDatabase database;

    @BeforeEach
    void make() {
        database = TestDatabase.migrated();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private Shelf shelf() {
        return new Shelf(database.dataSource(), Clock.systemUTC());
    }

    private static Facts requests(Vintage vintage, long count) {
        return SmallFacts.figures(vintage, SmallFacts.counted(vintage, Measure.REQUESTS, count));
    }

    @Test
    void what_one_instance_imports_the_other_shows_at_once() {
        Shelf one = shelf();
        Shelf other = shelf();
        one.put("first", requests(SmallFacts.FIRST, 10));
        assertThat(other.contents().facts().figures()).hasSize(1);

        one.put("revised", requests(SmallFacts.REVISED, 12));

        assertThat(other.contents().facts().figures())
                .containsExactlyInAnyOrderElementsOf(one.contents().facts().figures())
                .hasSize(2);
        assertThat(other.contents().version()).isEqualTo(one.contents().version());
    }

    @Test
    void the_same_facts_put_by_two_instances_at_once_are_there_once() throws Exception {
        Change both =
                together(() -> shelf().put("here", ShippedShelf.FACTS), () -> shelf().put("there", ShippedShelf.FACTS))
                        .stream()
                        .reduce(Change.NONE, Change::and);

        assertThat(both.added()).isEqualTo(both.unchanged()).isPositive();
        assertThat(both.changed()).isZero();
        assertThat(shelf().contents().facts().figures())
                .hasSize(ShippedShelf.FACTS.figures().size());
    }

    @Test
    void an_import_that_began_first_and_ends_last_is_not_overlooked() throws Exception {
        CountDownLatch atTheEnd = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Shelf slow = new Shelf(new HeldBack(database.dataSource(), atTheEnd, goOn), Clock.systemUTC());
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<Change> first = pool.submit(() -> slow.put("slow", SmallFacts.figures(SmallFacts.FIRST)));
            atTheEnd.await();
            // Nothing of the second import touches a row of the first.
            Future<Change> second = pool.submit(() -> shelf().put("quick", onlyTheRelease(SmallFacts.REVISED)));
            untilDoneOrWaiting(second);
            Shelf reader = shelf();
            assertThat(reader.contents().facts().vintages()).doesNotContain(SmallFacts.FIRST);

            goOn.countDown();
            first.get();
            second.get();

            assertThat(reader.contents().facts().vintages()).containsExactly(SmallFacts.FIRST, SmallFacts.REVISED);
        }
    }

    private static Facts onlyTheRelease(Vintage vintage) {
        return new Facts(List.of(vintage), List.of(), List.of(), List.of(), List.of());
    }

    private void untilDoneOrWaiting(Future<?> future) {
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        boolean waiting = false;
        while (!future.isDone() && !waiting) {
            waiting = jdbc.sql("select exists (select from pg_locks where not granted"
                            + " and database = (select oid from pg_database where datname = current_database()))")
                    .query(Boolean.class)
                    .single();
        }
    }

    /** An import lands just before the reader's connection of this number: it is seen whole, or not at all. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void an_import_that_lands_while_the_shelf_is_read_is_seen_whole_or_not_at_all(int connection) {
        shelf().put("first", requests(SmallFacts.FIRST, 10));
        DataSource interrupted = new Interrupted(
                database.dataSource(), connection, () -> shelf().put("revised", requests(SmallFacts.REVISED, 12)));
        Shelf reader = new Shelf(interrupted, Clock.systemUTC());

        Facts seen = reader.contents().facts();

        assertThat(seen.figures()).hasSameSizeAs(seen.vintages());
        assertThat(reader.contents().asKnown(LocalDate.of(2026, 2, 1)).panel().find("990", 2024))
                .isPresent();
        shelf().put("revised, whenever it landed", requests(SmallFacts.REVISED, 12));
        assertThat(reader.contents().facts().figures()).hasSize(2);
    }

    private static List<Change> together(Callable<Change> one, Callable<Change> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Change>> running = List.of(
                    pool.submit(() -> {
                        start.await();
                        return one.call();
                    }),
                    pool.submit(() -> {
                        start.await();
                        return other.call();
                    }));
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    /** Does something once, just before it gives out the connection of a number. */
    private static final class Interrupted extends DelegatingDataSource {

        private final AtomicInteger given = new AtomicInteger();
        private final int before;
        private final Runnable event;

        Interrupted(DataSource real, int before, Runnable event) {
            super(real);
            this.before = before;
            this.event = event;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (given.incrementAndGet() == before) {
                event.run();
            }
            return super.getConnection();
        }
    }

    /** Connections that wait before they commit. */
    private static final class HeldBack extends DelegatingDataSource {

        private final CountDownLatch reached;
        private final CountDownLatch goOn;

        HeldBack(DataSource real, CountDownLatch reached, CountDownLatch goOn) {
            super(real);
            this.reached = reached;
            this.goOn = goOn;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("commit")) {
                            reached.countDown();
                            goOn.await();
                        }
                        return method.invoke(real, arguments);
                    });
        }
    }
}
