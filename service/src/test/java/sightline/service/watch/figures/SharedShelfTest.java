package sightline.service.watch.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Authority;
import sightline.insight.published.Measure;
import sightline.insight.published.Vintage;
import sightline.service.database.TestDatabase;

/** Several app instances share one database. */
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
    void two_imports_of_the_same_rows_in_opposite_order_never_lock_each_other_out() throws Exception {
        List<Authority> many = IntStream.rangeClosed(100, 999)
                .mapToObj(code ->
                        new Authority(String.valueOf(code), "Place " + code, "North East", Optional.empty(), List.of()))
                .toList();
        for (int round = 0; round < 5; round++) {
            Facts upwards = renamed(many, "upwards " + round);
            Facts downwards = renamed(many.reversed(), "downwards " + round);
            assertThat(together(() -> shelf().put("up", upwards), () -> shelf().put("down", downwards)))
                    .allMatch(Change::isVisible);
        }
    }

    private static Facts renamed(List<Authority> authorities, String name) {
        return SmallFacts.authorities(authorities.stream()
                .map(a -> new Authority(a.code(), name, a.region(), a.lastYear(), a.successors()))
                .toArray(Authority[]::new));
    }

    @Test
    void an_import_that_ends_after_a_later_one_has_begun_is_not_overlooked() throws Exception {
        // The first import takes its number in the log, and is held before it ends.
        try (Connection slow = database.dataSource().getConnection()) {
            slow.setAutoCommit(false);
            new ImportLog(
                            org.springframework.jdbc.core.simple.JdbcClient.create(
                                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(slow, true)),
                            Clock.systemUTC())
                    .waitForOthers();
            slow.createStatement()
                    .executeUpdate("insert into vintage values ('slow', 'Slow', '2025-01-01', 'Exemplar')");
            slow.createStatement()
                    .executeUpdate(
                            "insert into import_run (at, what, added, changed, unchanged) values (now(), 'slow', 1, 0, 0)");
            try (ExecutorService quick = Executors.newSingleThreadExecutor()) {
                Future<Change> later = quick.submit(() -> shelf().put("quick", requests(SmallFacts.FIRST, 10)));
                Shelf reader = shelf();
                assertThat(reader.contents().facts().vintages())
                        .as("readers don't wait")
                        .isEmpty();
                slow.commit();
                later.get();
                assertThat(reader.contents().facts().vintages())
                        .extracting(Vintage::id)
                        .containsExactlyInAnyOrder("slow", "first");
            }
        }
        assertThat(shelf().latest(9)).extracting(ImportRun::what).containsExactly("quick", "slow");
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
}
