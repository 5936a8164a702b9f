package sightline.service.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Gives the application its pool of connections. A caller that has opened the {@link Database} already registers it as
 * a bean, and can so say a refusal in one line before anything else starts; else it is opened here.
 */
@Configuration(proxyBeanMethods = false)
public final class DatabaseConfiguration {

    private static final int CONNECTIONS = 16;
    private static final int IDLE_CONNECTIONS = 4;
    private static final long PATIENCE_IN_MILLISECONDS = 3_000;

    /**
     * The database that the settings name: {@code sightline.database.url}, {@code .user}, {@code .password} and
     * {@code sightline.home}, or the environment variables of {@link DatabaseSettings#NAMES}.
     */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(Database.class)
    Database database(Environment environment) {
        return Database.open(settings(environment));
    }

    /**
     * The pool on the database {@code sightline.database.name}. Spring closes it before the {@link Database} that it was
     * made from.
     */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, Environment environment) {
        Access access = database.access(environment.getProperty("sightline.database.name", Database.PRODUCTION));
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("sightline");
        pool.setJdbcUrl(access.url());
        if (!access.user().isEmpty()) {
            pool.setUsername(access.user());
        }
        if (!access.password().isEmpty()) {
            pool.setPassword(access.password());
        }
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(IDLE_CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE_IN_MILLISECONDS);
        // The driver would set every session to the time zone of this machine.
        pool.setConnectionInitSql("SET TIME ZONE 'UTC'");
        pool.addDataSourceProperty("ApplicationName", "Sightline");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }

    private static DatabaseSettings settings(Environment environment) {
        Map<String, String> found = new HashMap<>();
        for (String name : DatabaseSettings.NAMES) {
            // Spring finds the variable SIGHTLINE_HOME under the name of the property too.
            add(found, name, environment, name.toLowerCase(Locale.ROOT).replace('_', '.'));
        }
        for (String name : DatabaseSettings.SURROUNDINGS) {
            add(found, name, environment, name);
        }
        return DatabaseSettings.from(found);
    }

    private static void add(Map<String, String> found, String name, Environment environment, String property) {
        String value = environment.getProperty(property);
        if (value != null) {
            found.put(name, value);
        }
    }
}
