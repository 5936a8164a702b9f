package sightline.command;

import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Model.CommandSpec;
import sightline.service.database.Access;
import sightline.service.database.Database;
import sightline.service.database.DatabaseSettings;

/** The database as commands open it, beside a server that may be running: with every migration, for one piece of work. */
final class OpenDatabase {

    private OpenDatabase() {}

    /**
     * Opens it, does the work, and closes it.
     *
     * @param demonstration whether it is the demonstration's database and not the real one
     */
    static <T> T with(CommandSpec command, boolean demonstration, Function<DataSource, T> work) {
        try (Database database = Database.openBeside(DatabaseSettings.from(Sightline.environment(command)))) {
            DataSource source = source(database.access(demonstration ? Database.DEMONSTRATION : Database.PRODUCTION));
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return work.apply(source);
        }
    }

    /** Whom to connect as may stand in the address instead. */
    private static DataSource source(Access access) {
        DriverManagerDataSource source = new DriverManagerDataSource(access.url());
        if (!access.user().isEmpty()) {
            source.setUsername(access.user());
        }
        if (!access.password().isEmpty()) {
            source.setPassword(access.password());
        }
        return source;
    }
}
