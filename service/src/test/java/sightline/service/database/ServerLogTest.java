package sightline.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    Path folder;

    @Test
    void the_last_failure_is_told_in_postgresqls_words() throws Exception {
        assertThat(log("""
                2026-11-21 10:00:00.000 UTC [7] LOG:  starting PostgreSQL
                2026-11-21 10:00:00.100 UTC [7] FATAL:  the database system is starting up
                2026-11-21 10:00:01.000 UTC [7] FATAL:  could not write lock file "postmaster.pid": No space left on device
                2026-11-21 10:00:01.100 UTC [7] FATAL:  the database system is starting up
                2026-11-21 10:00:01.200 UTC [7] LOG:  database system is shut down
                """).lastFailure())
                .hasValue("could not write lock file \"postmaster.pid\": No space left on device");
        assertThat(log("initdb: error: cannot be run as root\n").lastFailure()).hasValue("cannot be run as root");
    }

    @Test
    void where_nothing_failed_nothing_is_told() throws Exception {
        assertThat(log("2026-11-21 10:00:00.000 UTC [7] LOG:  ready\n").lastFailure())
                .isEmpty();
        assertThat(new ServerLog(folder.resolve("none")).lastFailure()).isEmpty();
    }

    @Test
    void the_run_before_is_kept_aside() throws Exception {
        ServerLog log = log("the first run\n");
        log.turn();

        assertThat(log.file()).doesNotExist();
        assertThat(folder.resolve("postgresql.previous.log")).hasContent("the first run");
    }

    private ServerLog log(String text) throws Exception {
        return new ServerLog(Files.writeString(folder.resolve("postgresql.log"), text));
    }
}
