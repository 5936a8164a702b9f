package sightline.service.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that somebody else runs and that was seen to answer. */
final class ExternalDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabase.class);
    private static final int TESTED_WITH = 18;

    private final Access access;

    private ExternalDatabase(Access access) {
        this.access = access;
    }

    /**
     * Connects once to see that all is well.
     *
     * @throws DatabaseRefusal if nothing answers, the way in is barred, or the database can't hold every name
     */
    static ExternalDatabase reach(Access access) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('server_encoding'), current_setting('server_version_num')::int / 10000")) {
            row.next();
            if (!row.getString(1).equals("UTF8")) {
                throw new DatabaseRefusal(
                        "The database at %s is encoded in %s, which can't hold every name."
                                .formatted(access.place(), row.getString(1)),
                        "Make a database with ENCODING 'UTF8' and set SIGHTLINE_DATABASE_URL to it.");
            }
            if (row.getInt(2) < TESTED_WITH) {
                LOG.warn(
                        "PostgreSQL {} at {} is older than {}, which Sightline is tested with.",
                        row.getInt(2),
                        access.place(),
                        TESTED_WITH);
            }
            return new ExternalDatabase(access);
        } catch (SQLException e) {
            throw refusal(access, e);
        }
    }

    @Override
    public Access access(String name) {
        return access;
    }

    @Override
    public void close() {
        // It is not ours to stop.
    }

    private static DatabaseRefusal refusal(Access access, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        // Appendix A of the PostgreSQL manual: 28 authorisation, 08 connection (08004: rejected, for want of a
        // password), 3D no such database.
        if (state.startsWith("28") || state.equals("08004")) {
            return new DatabaseRefusal(
                    "The PostgreSQL at %s does not let the user '%s' in.".formatted(access.place(), access.user()),
                    "Check SIGHTLINE_DATABASE_USER and SIGHTLINE_DATABASE_PASSWORD.");
        }
        if (state.startsWith("08")) {
            return new DatabaseRefusal(
                    "No PostgreSQL answers at %s.".formatted(access.place()),
                    "Check SIGHTLINE_DATABASE_URL, and that the server runs and may be reached from here.");
        }
        if (state.startsWith("3D")) {
            return new DatabaseRefusal(
                    "The PostgreSQL at %s has no database of that name.".formatted(access.place()),
                    "Create it there, owned by the user that Sightline connects as, or correct SIGHTLINE_DATABASE_URL.");
        }
        return new DatabaseRefusal(
                "The PostgreSQL at %s can't be used: %s.".formatted(access.place(), failure.getMessage()),
                "Put that right, or unset SIGHTLINE_DATABASE_URL to use the embedded one.");
    }
}
