package sightline.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that are refused before anything is started, each in one line. */
class RefusedStartTest {

    @TempDir
    Path folder;

    private DatabaseSettings.Embedded where;
    private Path data;

    @BeforeEach
    void nameAHome() {
        where = new DatabaseSettings.Embedded(folder.resolve("home"), TestDatabase.CACHE);
        data = where.home().resolve("postgresql");
    }

    @Test
    void data_of_another_postgresql_is_left_alone_and_explained() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("PG_VERSION"), "17\n");

        refusal().contains("PostgreSQL 17", "needs PostgreSQL 18", "pg_dump", "move");
        assertThat(data).isDirectoryContaining("glob:**PG_VERSION");
        assertThat(where.home().resolve("logs")).isEmptyDirectory();
    }

    @Test
    void a_folder_with_other_things_in_it_is_left_alone() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("thesis.txt"), "years of work");

        refusal().contains("no PostgreSQL data", "Move it aside");
        assertThat(data.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void data_whose_passwords_are_lost_is_explained() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("PG_VERSION"), "18\n");

        refusal().contains("passwords", "backup");
    }

    @Test
    void root_without_a_way_to_step_down_is_told_so() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(where, () -> true))
                .isInstanceOf(DatabaseRefusal.class)
                .message()
                .contains("root", "unshare", "ordinary user", "SIGHTLINE_DATABASE_URL")
                .doesNotContain("\n");
        assertThat(where.home()).doesNotExist();
    }

    @Test
    void root_is_told_so_where_the_system_really_bars_it() throws Exception {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root can be barred");
        Path programs = Files.createDirectory(folder.resolve("programs"));
        Files.writeString(programs.resolve("unshare"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(programs.resolve("unshare"), PosixFilePermissions.fromString("rwx------"));
        String path = programs + File.pathSeparator + System.getenv("PATH");

        try (OwnerProcess owner = OwnerProcess.on(where, Map.of("PATH", path))) {
            assertThat(owner.says())
                    .isEqualTo(OwnerProcess.REFUSED + RootAccount.refusal().getMessage());
        }
    }

    @Test
    void a_home_that_can_not_be_made_is_named() throws Exception {
        Files.writeString(folder.resolve("home"), "a file, not a folder");

        refusal().contains(where.home().toString(), "SIGHTLINE_HOME");
    }

    @Test
    void a_refused_start_lets_go_of_the_home() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("PG_VERSION"), "17\n");

        refusal().contains("PostgreSQL 17");
        refusal().contains("PostgreSQL 17");
    }

    @Test
    void nobody_can_be_joined_where_nobody_runs() {
        assertThatThrownBy(() -> EmbeddedDatabase.join(where))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("No Sightline is running");
    }

    private AbstractStringAssert<?> refusal() {
        return assertThatThrownBy(() -> EmbeddedDatabase.start(where))
                .isInstanceOf(DatabaseRefusal.class)
                .message()
                .doesNotContain("\n")
                .endsWith(".");
    }
}
