package sightline.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One server that this process owns and that runs through all these tests. */
class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    private static DatabaseSettings.Embedded where;
    private static EmbeddedDatabase database;
    private static Access access;

    @BeforeAll
    static void start() {
        where = new DatabaseSettings.Embedded(folder.resolve("home"), TestDatabase.CACHE);
        database = EmbeddedDatabase.start(where);
        access = database.access(Database.PRODUCTION);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "max_connections, 60",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_timezone, UTC",
        "server_encoding, UTF8",
        "data_checksums, on",
    })
    void the_server_is_set_to_keep_data_and_to_listen_here_only(String setting, String value) throws Exception {
        String password = Credentials.read(where.home().resolve("passwords"))
                .orElseThrow()
                .superuser();
        Access superuser = new Access(access.url(), "postgres", password);

        assertThat(Sql.column(superuser, "SELECT setting FROM pg_settings WHERE name = '%s'".formatted(setting)))
                .containsExactly(value);
    }

    @Test
    void the_data_directory_is_of_the_version_that_the_check_expects() throws Exception {
        assertThat(Path.of(where.home().toString(), "postgresql", "PG_VERSION")).hasContent(Home.MAJOR);
        assertThat(Sql.column(access, "SELECT current_setting('server_version_num')::int / 10000"))
                .containsExactly(Home.MAJOR);
    }

    @Test
    void the_application_owns_its_database_and_is_no_superuser() throws Exception {
        assertThat(Sql.column(
                        access,
                        "SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = current_user"))
                .containsExactly("f");
        assertThat(Sql.column(
                        access, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"))
                .containsExactly("sightline");
    }

    @Test
    void the_application_may_add_the_extensions_for_searching() throws Exception {
        Sql.run(access, "CREATE EXTENSION pg_trgm");
        Sql.run(access, "CREATE EXTENSION unaccent");

        assertThat(Sql.column(access, "SELECT unaccent('Zoë')")).containsExactly("Zoe");
    }

    @Test
    void names_sort_as_english_does_and_not_by_their_bytes() throws Exception {
        assertThat(Sql.column(
                        access,
                        "SELECT name FROM (VALUES ('Zoe'), ('étienne'), ('adam'), ('Evans')) t(name) ORDER BY name"))
                .containsExactly("adam", "étienne", "Evans", "Zoe");
    }

    @ParameterizedTest
    @CsvSource({"postgres, ''", "sightline, ''", "postgres, wrong", "sightline, wrong"})
    void nobody_comes_in_without_the_right_password(String user, String password) {
        assertThatThrownBy(() -> new Access(access.url(), user, password).connect())
                .isInstanceOf(SQLException.class)
                .message()
                .contains("password");
    }

    @Test
    void the_passwords_are_on_file_for_their_owner_only() throws Exception {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(where.home().resolve("passwords"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(where.home())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(where.cache().resolve("postgresql"))))
                .isEqualTo("rwx------");
    }

    @Test
    void what_was_needed_only_for_the_making_is_gone() throws Exception {
        try (Stream<Path> files = Files.list(where.home())) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("logs", "owner", "owner.lock", "passwords", "postgresql");
        }
    }

    @Test
    void a_second_database_is_made_on_first_use_and_is_apart_from_the_first() throws Exception {
        Access demonstration = database.access(Database.DEMONSTRATION);
        Sql.run(demonstration, "CREATE TABLE only_here (id int)");

        assertThat(Sql.column(access, "SELECT to_regclass('only_here') IS NULL"))
                .containsExactly("t");
        assertThat(database.access(Database.DEMONSTRATION)).isEqualTo(demonstration);
    }

    @Test
    void a_database_name_that_is_no_plain_word_is_refused() {
        assertThatThrownBy(() -> database.access("x; DROP DATABASE sightline"))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("can't be called");
    }

    @Test
    void a_second_start_is_refused_and_leaves_the_first_alone() throws Exception {
        assertThatThrownBy(() -> EmbeddedDatabase.start(where))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining(
                        "in use by another Sightline (process %d)",
                        ProcessHandle.current().pid());
        try (OwnerProcess second = OwnerProcess.on(where)) {
            assertThat(second.says())
                    .startsWith(OwnerProcess.REFUSED)
                    .contains("in use by another Sightline (process %d)"
                            .formatted(ProcessHandle.current().pid()));
        }
        assertThat(Sql.column(access, "SELECT 1")).containsExactly("1");
    }

    @Test
    void a_command_beside_the_server_joins_it_and_does_not_stop_it() throws Exception {
        Sql.run(access, "CREATE TABLE seen (by text)");
        try (Database joined = Database.openBeside(where)) {
            Sql.run(joined.access(Database.PRODUCTION), "INSERT INTO seen VALUES ('the command')");
        }

        assertThat(Sql.column(access, "SELECT by FROM seen")).containsExactly("the command");
    }
}
