package sightline.service.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/** Sets up roles and databases on an embedded PostgreSQL. Everything may be done twice, and by two processes at once. */
record Provision(int port, Credentials credentials) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final long ONE_AT_A_TIME = 0x5167_6874L;

    /**
     * The way into a database of the application's. The database and its owner, a role that is no superuser, are made
     * where they are missing; the role gets the password that is on file.
     */
    Access database(String name) throws SQLException {
        if (!NAME.matcher(name).matches()) {
            throw new DatabaseRefusal(
                    "A database can't be called '%s'.".formatted(name),
                    "Use lower-case letters, digits and underscores, beginning with a letter.");
        }
        try (Connection connection = superuser().connect();
                Statement statement = connection.createStatement()) {
            queue(statement);
            role(connection, statement);
            Keeper.appoint(statement);
            if (!exists(statement, "pg_database WHERE datname", name)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, Credentials.APPLICATION));
            }
            try (Connection there = access(name, Credentials.SUPERUSER, credentials.superuser())
                            .connect();
                    Statement within = there.createStatement()) {
                Keeper.open(within);
            }
        }
        return access(name, Credentials.APPLICATION, credentials.application());
    }

    /** The way in that sets things up. */
    Access superuser() {
        return access("postgres", Credentials.SUPERUSER, credentials.superuser());
    }

    private void role(Connection connection, Statement statement) throws SQLException {
        if (!exists(statement, "pg_roles WHERE rolname", Credentials.APPLICATION)) {
            statement.execute("CREATE ROLE " + Credentials.APPLICATION + " LOGIN");
        }
        // The driver sends a SCRAM verifier, so that the password itself can't end in the server's log.
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(
                        Credentials.APPLICATION, credentials.application().toCharArray(), "scram-sha-256");
    }

    private Access access(String database, String user, String password) {
        return new Access("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user, password);
    }

    private static void queue(Statement statement) throws SQLException {
        statement.execute("SELECT pg_advisory_lock(%d)".formatted(ONE_AT_A_TIME));
    }

    private static boolean exists(Statement statement, String where, String name) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT 1 FROM %s = '%s'".formatted(where, name))) {
            return rows.next();
        }
    }
}
