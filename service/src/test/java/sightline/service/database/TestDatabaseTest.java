package sightline.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    private static final String MIGRATION = "classpath:sightline/service/database/migration";

    @Test
    void every_test_gets_a_database_of_its_own_with_the_migrations_run() throws Exception {
        try (TestDatabase one = TestDatabase.migrated(MIGRATION);
                TestDatabase other = TestDatabase.migrated(MIGRATION)) {
            Sql.run(one.access(), "INSERT INTO note (text) VALUES ('mine')");

            assertThat(Sql.column(one.access(), "SELECT text FROM note")).containsExactly("mine");
            assertThat(Sql.column(other.access(), "SELECT text FROM note")).isEmpty();
            assertThat(Sql.column(other.access(), "SELECT tableowner FROM pg_tables WHERE tablename = 'note'"))
                    .containsExactly("sightline");
        }
    }
}
