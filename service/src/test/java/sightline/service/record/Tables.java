package sightline.service.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.flywaydb.core.Flyway;
import sightline.service.database.TestDatabase;
import sightline.service.record.export.RecordExport;
import sightline.service.record.verify.Verification;
import sightline.service.record.verify.Verifier;

/** What tests do with the record's tables. */
final class Tables {

    private Tables() {}

    /** A database with the tables as in somebody else's PostgreSQL, where the application owns them. */
    static TestDatabase withoutKeeper() {
        TestDatabase database = TestDatabase.withoutKeeper();
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    /** What an owner can still do: give itself the right back and put the triggers to sleep. */
    static void asOwnerWithoutScruples(TestDatabase database, String sql) throws SQLException {
        run(database, "grant all on record_entry to current_user");
        run(database, "alter table record_entry disable trigger user");
        run(database, sql);
        run(database, "alter table record_entry enable trigger user");
    }

    static void run(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.access().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What a verifier says of an export of all chains. */
    static Verification verified(Ledger ledger) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new RecordExport(ledger).write(ledger.heads(), file);
            return Verifier.verify("the record", new ByteArrayInputStream(file.toByteArray()), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
