package sightline.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.database.TestDatabase;
import sightline.service.people.HandSetClock;

/** The application's role may add to the record and read it, and the database refuses it everything else. */
class OnlyAddedToTest {

    private static final String NO_RIGHT = "42501";
    private static final String FORK = "23505";
    private static final String BROKEN_RULE = "23514";

    private static TestDatabase kept;
    private static TestDatabase unkept;

    @BeforeAll
    static void begin() throws SQLException {
        kept = TestDatabase.migrated();
        unkept = Tables.withoutKeeper();
        for (TestDatabase database : new TestDatabase[] {kept, unkept}) {
            HandSetClock clock = new HandSetClock();
            Ledger ledger = new Ledger(database.dataSource(), clock);
            for (int i = 0; i < 3; i++) {
                ledger.append(new Entry("815", Kind.VIEWED, Actor.SYSTEM, Optional.empty(), Body.EMPTY));
            }
            clock.advance(Duration.ofDays(1));
            ledger.heads();
        }
    }

    @AfterAll
    static void end() {
        kept.close();
        unkept.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record_entry set actor = '1'",
                "update record_entry set actor = '1' where false",
                "delete from record_entry",
                "delete from record_entry where number = 3",
                "truncate record_entry",
                "truncate record_entry cascade",
                "insert into record_entry select * from record_entry on conflict (authority, number)"
                        + " do update set actor = '1'",
                "merge into record_entry using record_head on true when matched then delete",
                "update record_head set number = 1",
                "delete from record_head",
                "truncate record_head"
            })
    void changing_and_deleting_is_refused_with_a_keeper_and_without(String sql) {
        refuses(kept, sql, NO_RIGHT);
        refuses(unkept, sql, NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table record_entry disable trigger only_added_to",
                "drop trigger only_added_to on record_entry",
                "drop table record_entry",
                "alter table record_entry rename to old_record",
                "alter table record_entry owner to sightline",
                "alter table record_entry add column note text",
                "drop function record_is_only_added_to() cascade",
                "create or replace function record_is_only_added_to() returns trigger language plpgsql"
                        + " as 'begin return null; end'",
                "drop schema public cascade",
                "set role sightline_keeper",
                "grant sightline_keeper to sightline"
            })
    void the_keepers_tables_can_not_be_taken_back(String sql) throws SQLException {
        refuses(kept, "do $$ begin %s; end $$".formatted(sql), NO_RIGHT);
    }

    @Test
    void the_grants_name_adding_and_reading_alone() throws SQLException {
        // PostgreSQL only warns about a grant of what one has not got.
        Tables.run(kept, "grant all on record_entry, record_head to sightline");
        for (TestDatabase database : new TestDatabase[] {kept, unkept}) {
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("""
                                    select privilege from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE',
                                        'TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
                                    where has_table_privilege('record_entry', privilege)
                                        and has_table_privilege('record_head', privilege)
                                    """)
                            .query((row, n) -> row.getString(1))
                            .list())
                    .containsExactlyInAnyOrder("SELECT", "INSERT");
        }
    }

    @Test
    void an_owner_who_takes_the_right_back_is_still_stopped_by_the_triggers() throws SQLException {
        try (TestDatabase own = Tables.withoutKeeper()) {
            Tables.run(own, "grant all on record_entry, record_head to current_user");

            assertThatThrownBy(() -> Tables.run(own, "delete from record_entry"))
                    .hasMessageContaining("The record is only added to: record_entry refuses delete.");
            refuses(own, "truncate record_head", NO_RIGHT);
        }
    }

    @Test
    void an_entry_that_forks_the_chain_or_leaves_a_gap_is_refused() {
        String copy =
                "insert into record_entry select authority, %s, at, kind, actor, subject, body, %s, repeat('a', 64)"
                        + " from record_entry where number = %d";

        refuses(kept, copy.formatted("number", "previous", 2), FORK);
        refuses(kept, copy.formatted("4", "previous", 3), BROKEN_RULE);
        refuses(kept, copy.formatted("5", "hash", 3), BROKEN_RULE);
        refuses(kept, copy.formatted("4", "hash", 2), BROKEN_RULE);
        refuses(kept, copy.formatted("0", "repeat('0', 64)", 1), BROKEN_RULE);
        refuses(kept, copy.formatted("1", "hash", 3), BROKEN_RULE);
    }

    private static void refuses(TestDatabase database, String sql, String state) {
        assertThatThrownBy(() -> Tables.run(database, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }
}
