package sightline.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found again after an end that nobody planned. Each test begins and ends with a home that nobody owns. */
class RecoveryTest {

    @TempDir
    static Path folder;

    private static DatabaseSettings.Embedded where;
    private static Path data;

    @BeforeAll
    static void makeAHomeWithARowInIt() throws Exception {
        where = new DatabaseSettings.Embedded(
                Files.createDirectory(folder.resolve("home")).toRealPath(), TestDatabase.CACHE);
        data = where.home().resolve("postgresql");
        try (Database database = EmbeddedDatabase.start(where)) {
            Sql.run(database.access(Database.PRODUCTION), "CREATE TABLE note (text text)");
            Sql.run(database.access(Database.PRODUCTION), "INSERT INTO note VALUES ('first')");
        }
    }

    @Test
    void data_outlives_the_server_and_the_server_ends_with_its_owner() throws Exception {
        assertThat(PostmasterFile.file(data)).doesNotExist();

        assertThat(notesAfterStart()).contains("first");
    }

    @Test
    void a_server_that_outlived_its_killed_owner_is_replaced_and_no_row_is_lost() throws Exception {
        Postmaster orphan;
        try (OwnerProcess owner = OwnerProcess.on(where)) {
            assertThat(owner.says()).isEqualTo(OwnerProcess.READY);
            owner.kill();
            orphan = Postmaster.on(data).orElseThrow();
        }
        assertThat(orphan.process().isAlive()).isTrue();
        assertThatThrownBy(() -> EmbeddedDatabase.join(where))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("No Sightline is running");

        assertThat(notesAfterStart()).contains("first", "written before the owner died");
        assertThat(orphan.process().isAlive()).isFalse();
        assertThat(OwnerProcess.temp(where).resolve("embedded-pg"))
                .as("the folder in the shared temp directory that the library would tidy")
                .doesNotExist();
    }

    @Test
    void a_leftover_file_that_names_another_living_process_stops_nobody() throws Exception {
        plantPostmasterFile(ProcessHandle.current().pid());

        assertThat(notesAfterStart()).contains("first");
    }

    @Test
    void a_leftover_file_that_names_a_dead_process_does_no_harm() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        plantPostmasterFile(gone.pid());

        assertThat(notesAfterStart()).contains("first");
    }

    @Test
    void a_leftover_file_that_names_somebody_elses_postgresql_does_not_stop_it() throws Exception {
        try (TestDatabase elsewhere = TestDatabase.empty()) {
            ProcessHandle foreign = Sql.serverOf(elsewhere.access());
            assertThat(foreign.info().command())
                    .hasValueSatisfying(command -> assertThat(command).endsWith("/postgres"));
            plantPostmasterFile(foreign.pid());

            assertThat(notesAfterStart()).contains("first");
            assertThat(Sql.column(elsewhere.access(), "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_again() throws Exception {
        Path home = Files.createDirectory(folder.resolve("cut-short"));
        Files.writeString(home.resolve("preparing"), "");
        Files.createDirectory(home.resolve("postgresql"));
        Files.writeString(home.resolve("postgresql").resolve("PG_VERSION"), "18\n");
        Files.writeString(home.resolve("postgresql").resolve("postgresql.conf"), "");

        try (Database database = EmbeddedDatabase.start(new DatabaseSettings.Embedded(home, TestDatabase.CACHE))) {
            assertThat(Sql.column(database.access(Database.PRODUCTION), "SELECT 1"))
                    .containsExactly("1");
        }
    }

    @Test
    void a_first_start_that_is_killed_in_the_middle_is_begun_again_at_once() throws Exception {
        DatabaseSettings.Embedded fresh =
                new DatabaseSettings.Embedded(folder.resolve("killed").toAbsolutePath(), TestDatabase.CACHE);
        try (OwnerProcess owner = OwnerProcess.on(fresh)) {
            while (owner.isAlive()
                    && Files.notExists(fresh.home().resolve("postgresql").resolve("global"))) {
                Thread.sleep(10);
            }
            owner.kill();
        }

        try (Database database = EmbeddedDatabase.start(fresh)) {
            assertThat(Sql.column(database.access(Database.PRODUCTION), "SELECT 1"))
                    .containsExactly("1");
        }
    }

    @Test
    void data_that_a_server_has_run_on_is_never_taken_for_unfinished() throws Exception {
        Files.writeString(where.home().resolve("preparing"), "");

        assertThat(notesAfterStart()).contains("first");
        assertThat(where.home().resolve("preparing")).doesNotExist();
    }

    private static List<String> notesAfterStart() throws Exception {
        try (Database database = EmbeddedDatabase.start(where)) {
            return Sql.column(database.access(Database.PRODUCTION), "SELECT text FROM note");
        }
    }

    private static void plantPostmasterFile(long process) throws IOException {
        Files.writeString(
                PostmasterFile.file(data),
                "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n 1 1\nready   \n".formatted(process, data));
    }
}
