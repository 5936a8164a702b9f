package sightline.service.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The way into one database.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://host:port/database}
 * @param user the role to connect as; empty leaves it to the driver's own rules
 * @param password its password; empty leaves it to the driver's own rules
 */
public record Access(String url, String user, String password) {

    private static final String PATIENCE_IN_SECONDS = "3";

    /** Opens one connection outside any pool, or fails within three seconds a step. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", PATIENCE_IN_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_IN_SECONDS);
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    /** The address without what follows the question mark, where a password may stand. */
    public String place() {
        return url.replaceFirst("\\?.*", "");
    }

    /** Names the place and the role, never the password. */
    @Override
    public String toString() {
        return "Access[%s as %s]".formatted(place(), user);
    }
}
