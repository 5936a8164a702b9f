package sightline.service.watch.figures;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When something was put on the shelf, and what came of it. */
final class ImportLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Waits until no other import is under way, and keeps others waiting until the transaction ends. Readers don't wait.
     * So numbers are given in the order in which imports become visible, and two imports never wait for each other.
     */
    void waitForOthers() {
        jdbc.sql("lock table import_run in share row exclusive mode").update();
    }

    /** Writes down an import that has just ended, and gives its number. */
    long add(String what, Change change) {
        return jdbc.sql(
                        "insert into import_run (at, what, added, changed, unchanged) values (?, ?, ?, ?, ?) returning id")
                .params(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        what,
                        change.added(),
                        change.changed(),
                        change.unchanged())
                .query(Long.class)
                .single();
    }

    /** A number that grows whenever an import has changed the shelf; nought for an empty one. */
    long version() {
        return jdbc.sql("select coalesce(max(id), 0) from import_run where added + changed > 0")
                .query(Long.class)
                .single();
    }

    /** Whether an import of this name has been written down. */
    boolean has(String what) {
        return jdbc.sql("select exists (select from import_run where what = ?)")
                .param(what)
                .query(Boolean.class)
                .single();
    }

    /** The latest imports, newest first. */
    List<ImportRun> latest(int atMost) {
        return jdbc.sql("select at, what, added, changed, unchanged from import_run order by id desc limit ?")
                .param(atMost)
                .query((row, n) -> new ImportRun(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2),
                        new Change(row.getLong(3), row.getLong(4), row.getLong(5))))
                .list();
    }
}
