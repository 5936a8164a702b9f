package sightline.service.database;

/** A PostgreSQL that answers, until it is closed. */
public interface Database extends AutoCloseable {

    /** Name of the database that real work is kept in. */
    String PRODUCTION = "sightline";

    /** Name of the database that the demonstration is kept in. */
    String DEMONSTRATION = "sightline_demo";

    /**
     * The way into a database. An embedded PostgreSQL makes it on first use; an external one always gives the database
     * that its address names.
     *
     * @param name lower-case letters, digits and underscores
     */
    Access access(String name);

    /** Gives back what was opened: stops the PostgreSQL if it was started here, else leaves it alone. */
    @Override
    void close();

    /**
     * Opens the database for a server, which must be the only one on an embedded PostgreSQL.
     *
     * @throws DatabaseRefusal if that can't be
     */
    static Database open(DatabaseSettings settings) {
        return switch (settings) {
            case DatabaseSettings.Embedded where -> EmbeddedDatabase.start(where);
            case DatabaseSettings.External there -> ExternalDatabase.reach(there.access());
        };
    }

    /**
     * Opens the database for a command that may run beside a server: joins an embedded PostgreSQL that is running, and
     * starts it where none is.
     *
     * @throws DatabaseRefusal if that can't be
     */
    static Database openBeside(DatabaseSettings settings) {
        return switch (settings) {
            case DatabaseSettings.Embedded where -> EmbeddedDatabase.startOrJoin(where);
            case DatabaseSettings.External there -> ExternalDatabase.reach(there.access());
        };
    }
}
