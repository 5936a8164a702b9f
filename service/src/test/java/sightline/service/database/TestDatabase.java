package sightline.service.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database for one test, new and owned by the role that production uses. All of them live on one PostgreSQL, set up
 * as in production but for what makes it slow, which the first call starts and the end of the Java process removes.
 */
public final class TestDatabase implements AutoCloseable {

    /** Where the PostgreSQL programs are unpacked for tests, once a module. */
    public static final Path CACHE = Path.of("target", "postgresql").toAbsolutePath();

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<List<String>, String> TEMPLATES = new ConcurrentHashMap<>();

    private final String name;
    private final Access access;

    private TestDatabase(String name, Access access) {
        this.name = name;
        this.access = access;
    }

    /** An empty database. */
    public static TestDatabase empty() {
        return made("TEMPLATE template0");
    }

    /** An empty database as in somebody else's PostgreSQL, where the application owns every table it makes. */
    public static TestDatabase withoutKeeper() {
        TestDatabase database = empty();
        try {
            Access superuser = Server.ONE.superuser();
            Sql.run(
                    new Access(database.access.url(), superuser.user(), superuser.password()),
                    "DROP SCHEMA keeper CASCADE");
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty database in another encoding than UTF-8. */
    static TestDatabase encoded(String encoding) {
        return made("TEMPLATE template0 ENCODING '%s' LOCALE 'C' LOCALE_PROVIDER libc".formatted(encoding));
    }

    /** A database with every migration of {@code classpath:db/migration}. */
    public static TestDatabase migrated() {
        return migrated("classpath:db/migration");
    }

    /** A database with the migrations of these locations, which run once and are copied from then on. */
    public static TestDatabase migrated(String... locations) {
        return made("TEMPLATE " + TEMPLATES.computeIfAbsent(List.of(locations), TestDatabase::template));
    }

    public Access access() {
        return access;
    }

    /** Connections without a pool. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(access.url(), access.user(), access.password());
    }

    /** The settings that bring Sightline to this database, as Spring's {@code name=value}. */
    public String[] properties() {
        return new String[] {
            "sightline.database.url=" + access.url(),
            "sightline.database.user=" + access.user(),
            "sightline.database.password=" + access.password()
        };
    }

    /** Drops the database, whoever is still connected. */
    @Override
    public void close() {
        asSuperuser("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
    }

    private static String template(List<String> locations) {
        TestDatabase template = empty();
        Flyway.configure()
                .dataSource(template.dataSource())
                .locations(locations.toArray(String[]::new))
                .load()
                .migrate();
        return template.name;
    }

    private static TestDatabase made(String how) {
        String name = "test_" + COUNT.incrementAndGet();
        asSuperuser("CREATE DATABASE %s OWNER %s %s".formatted(name, Credentials.APPLICATION, how));
        try {
            return new TestDatabase(name, Server.ONE.database(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void asSuperuser(String sql) {
        try (Connection connection = Server.ONE.superuser().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {

        static final Provision ONE = start();

        private static Provision start() {
            try {
                Path data = Files.createTempDirectory("sightline-test-");
                Path passwordFile = Files.createTempFile("sightline-test-", ".password");
                Credentials credentials = Credentials.invent();
                PrivateFiles.write(passwordFile, credentials.superuser());
                Files.createDirectories(CACHE);
                EmbeddedPostgres server = PostgresServer.prepare(
                                data, CACHE, passwordFile, credentials, new ServerLog(CACHE.resolve("test.log")))
                        .setCleanDataDirectory(true)
                        .setRegisterShutdownHook(true)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
                Files.delete(passwordFile);
                Provision provision = new Provision(server.getPort(), credentials);
                // The first database brings the role that owns the others.
                provision.database("first");
                return provision;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
