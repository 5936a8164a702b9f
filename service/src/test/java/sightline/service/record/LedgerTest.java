package sightline.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sightline.service.database.TestDatabase;
import sightline.service.people.HandSetClock;
import sightline.service.record.verify.Verification;

/** The record in a database. */
class LedgerTest {

    private static final int WRITERS = 16;
    private static final int EACH = 60;

    private final HandSetClock clock = new HandSetClock();
    private final TestDatabase database = TestDatabase.migrated();
    private final DataSource source = database.dataSource();
    private final JdbcClient client = JdbcClient.create(source);
    private final Ledger ledger = new Ledger(source, clock);

    private static Entry entry(String authority, long number) {
        return new Entry(
                authority,
                Kind.VIEWED,
                Actor.account(number),
                Optional.of("person:" + number),
                Body.EMPTY.with("number", number));
    }

    @BeforeEach
    void begin() {
        assertThat(ledger.heads()).isEmpty();
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void entries_are_read_back_as_they_were_added() {
        Head first = ledger.append(entry("815", 1));
        clock.advance(Duration.ofMillis(1_500));
        Head second = ledger.append(new Entry("815", Kind.PRINTED, Actor.SYSTEM, Optional.empty(), Body.EMPTY));

        List<Link> links = ledger.read("815", 1).toList();

        assertThat(links).extracting(Link::number).containsExactly(1L, 2L);
        assertThat(links).extracting(Link::at).containsExactly("2026-02-14T09:00:00.000Z", "2026-02-14T09:00:01.500Z");
        assertThat(links).extracting(Link::previous).containsExactly(Link.NONE_BEFORE, first.hash());
        assertThat(links).allMatch(link -> link.sealed().equals(link));
        assertThat(links.getFirst().line())
                .isEqualTo("{\"actor\":\"1\",\"at\":\"2026-02-14T09:00:00.000Z\",\"authority\":\"815\","
                        + "\"body\":{\"number\":1},\"hash\":\"%s\",\"kind\":\"VIEWED\",\"number\":1,\"previous\":\"%s\","
                                .formatted(first.hash(), Link.NONE_BEFORE)
                        + "\"subject\":\"person:1\"}");
        assertThat(ledger.head("815")).contains(second);
        assertThat(ledger.read("815", 2)).containsExactly(links.getLast());
        assertThat(ledger.head("816")).isEmpty();
    }

    @Test
    void sixteen_writers_in_two_applications_make_no_fork_and_no_gap() throws Exception {
        List<Callable<Head>> work = new ArrayList<>();
        try (HikariDataSource one = pool();
                HikariDataSource other = pool();
                ExecutorService crowd = Executors.newFixedThreadPool(WRITERS)) {
            List<Ledger> ledgers = List.of(new Ledger(one, clock), new Ledger(other, clock));
            for (int i = 0; i < WRITERS * EACH; i++) {
                Ledger mine = ledgers.get(i % 2);
                Entry entry = entry(i % 7 == 0 ? "816" : "815", i);
                work.add(() -> mine.append(entry));
            }
            assertThat(crowd.invokeAll(work).stream().map(Future::resultNow))
                    .doesNotHaveDuplicates()
                    .hasSize(WRITERS * EACH);
        }

        assertThat(verified().isGood()).isTrue();
        assertThat(ledger.heads().stream().mapToLong(Head::number).sum()).isEqualTo(WRITERS * EACH);
        assertThat(ledger.read("815", 1).map(Link::number)).isSorted().doesNotHaveDuplicates();
        assertThat(client.sql("select count(distinct body) from record_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(WRITERS * EACH);
    }

    @Test
    void an_entry_is_lost_together_with_the_change_that_it_tells_of() {
        Head before = ledger.append(entry("815", 1));
        TransactionTemplate together = new TransactionTemplate(new DataSourceTransactionManager(source));

        together.executeWithoutResult(status -> {
            ledger.append(entry("815", 2));
            status.setRollbackOnly();
        });

        assertThat(ledger.head("815")).contains(before);
        assertThat(ledger.append(entry("815", 3)).number()).isEqualTo(2);
        assertThat(verified().isGood()).isTrue();
    }

    @Test
    void more_entries_than_are_read_at_once_are_exported_whole() {
        TransactionTemplate together = new TransactionTemplate(new DataSourceTransactionManager(source));
        together.executeWithoutResult(status -> {
            for (int i = 0; i < 4_001; i++) {
                ledger.append(entry("815", i));
            }
        });

        Verification verification = verified();

        assertThat(verification.isGood()).isTrue();
        assertThat(verification.chains().getFirst().whole())
                .isEqualTo(ledger.head("815").orElseThrow());
    }

    @Test
    void the_head_of_a_day_is_kept_before_the_first_entry_and_at_the_first_look() {
        LocalDate day = LocalDate.of(2026, 2, 14);
        ledger.append(entry("815", 1));
        Head evening = ledger.append(entry("815", 2));
        assertThat(ledger.days(9)).isEmpty();

        clock.advance(Duration.ofDays(1));
        ledger.append(entry("815", 3));
        assertThat(ledger.days(9)).containsExactly(new DayHead(day.plusDays(1), evening));

        clock.advance(Duration.ofDays(1));
        Head now = ledger.heads().getFirst();
        ledger.append(entry("815", 4));
        ledger.heads();
        assertThat(ledger.days(9))
                .containsExactly(new DayHead(day.plusDays(2), now), new DayHead(day.plusDays(1), evening));
        assertThat(ledger.days(1)).containsExactly(new DayHead(day.plusDays(2), now));
    }

    @Test
    void a_row_that_was_changed_behind_our_back_is_exported_as_it_is_and_found() throws Exception {
        for (int i = 1; i <= 5; i++) {
            ledger.append(entry("815", i));
        }
        try (TestDatabase unkept = Tables.withoutKeeper()) {
            Ledger own = new Ledger(unkept.dataSource(), clock);
            for (int i = 1; i <= 5; i++) {
                own.append(entry("815", i));
            }
            Tables.asOwnerWithoutScruples(unkept, "update record_entry set actor = '99' where number = 3");

            assertThat(Tables.verified(own).chains().getFirst().firstBreak())
                    .hasValueSatisfying(first -> assertThat(first.number()).isEqualTo(3));
        }
        assertThat(verified().isGood()).isTrue();
    }

    @Test
    void names_and_free_text_find_no_place_in_an_entry() {
        for (String text : List.of("Rosalind Penhaven", "family@exemplar.example", "a\nb", "é")) {
            assertThatThrownBy(() -> Body.EMPTY.with("code", text)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Body.EMPTY.with("codes", List.of(text)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Body.EMPTY.with(text, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() ->
                            new Entry("815", Kind.VIEWED, Actor.SYSTEM, Optional.of("person:" + text), Body.EMPTY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(text);
            assertThatThrownBy(() -> new Actor(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.access().url());
        pool.setUsername(database.access().user());
        pool.setPassword(database.access().password());
        pool.setMaximumPoolSize(WRITERS / 2);
        return pool;
    }

    private Verification verified() {
        return Tables.verified(ledger);
    }
}
