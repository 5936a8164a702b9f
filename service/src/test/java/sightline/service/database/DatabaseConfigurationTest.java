package sightline.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's pool on both kinds of database, with the same migrations. */
class DatabaseConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(DatabaseConfiguration.class)
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    FlywayAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class))
            .withPropertyValues("spring.flyway.locations=classpath:sightline/service/database/migration");

    @TempDir
    Path folder;

    @Test
    void the_embedded_database_serves_the_pool_and_stops_after_it() {
        DatabaseSettings.Embedded where =
                new DatabaseSettings.Embedded(folder.toAbsolutePath().resolve("home"), TestDatabase.CACHE);
        AtomicReference<HikariDataSource> pool = new AtomicReference<>();
        AtomicBoolean poolWasClosedFirst = new AtomicBoolean();
        application
                .withBean(
                        Database.class,
                        () -> new Watched(
                                EmbeddedDatabase.start(where),
                                () -> poolWasClosedFirst.set(pool.get().isClosed())))
                .withPropertyValues("sightline.database.name=sightline_demo")
                .run(context -> {
                    pool.set(context.getBean(HikariDataSource.class));
                    assertThat(pool.get().getMaximumPoolSize()).isEqualTo(16);
                    assertThat(pool.get().getConnectionTimeout()).isEqualTo(3_000);
                    writesAndReads(context, "sightline_demo");
                });

        assertThat(poolWasClosedFirst).isTrue();
        assertThat(PostmasterFile.file(where.home().resolve("postgresql"))).doesNotExist();
        assertThat(where.home().resolve("logs/postgresql.log")).content().contains("database system is shut down");
    }

    /** Opened elsewhere, as by a caller before Spring starts, and watched as it is closed. */
    private record Watched(Database database, Runnable beforeClose) implements Database {

        @Override
        public Access access(String name) {
            return database.access(name);
        }

        @Override
        public void close() {
            beforeClose.run();
            database.close();
        }
    }

    @Test
    void an_external_database_serves_it_with_the_same_migrations_and_goes_on_running() throws Exception {
        try (TestDatabase external = TestDatabase.empty()) {
            application.withPropertyValues(external.properties()).run(context -> {
                assertThat(context.getBean(Database.class)).isInstanceOf(ExternalDatabase.class);
                writesAndReads(context, external.access().place().replaceFirst(".*/", ""));
            });

            assertThat(Sql.column(external.access(), "SELECT text FROM note")).containsExactly("a note");
        }
    }

    @Test
    void settings_of_spring_reach_the_embedded_database() throws Exception {
        String home = Files.createFile(folder.resolve("a-file")).toString();

        application
                .withPropertyValues("sightline.home=" + home)
                .run(context -> assertThat(context.getStartupFailure())
                        .satisfies(failure -> assertThat(DatabaseRefusal.behind(failure))
                                .hasValueSatisfying(
                                        refusal -> assertThat(refusal.what()).contains(home))));
    }

    @Test
    void a_refusal_is_said_by_spring_without_a_stack_trace() {
        DatabaseRefusal refusal = new DatabaseRefusal("It is broken.", "Mend it.");

        assertThat(new DatabaseRefusalAnalyzer().analyze(new IllegalStateException(refusal)))
                .satisfies(analysis -> {
                    assertThat(analysis.getDescription()).isEqualTo("It is broken.");
                    assertThat(analysis.getAction()).isEqualTo("Mend it.");
                });
    }

    @Test
    void an_external_database_that_can_not_be_used_is_refused_in_one_line() {
        try (TestDatabase external = TestDatabase.empty()) {
            Access good = external.access();
            refuses(() -> new Access("jdbc:postgresql://127.0.0.1:1/send", "ann", "x"), "No PostgreSQL answers");
            refuses(() -> new Access(good.url(), good.user(), "wrong"), "does not let the user 'sightline' in");
            refuses(() -> new Access(good.url(), good.user(), ""), "does not let the user 'sightline' in");
            refuses(() -> new Access(good.url() + "_no", good.user(), good.password()), "has no database");
        }
    }

    @Test
    void a_database_that_can_not_hold_every_name_is_refused() throws Exception {
        try (TestDatabase latin = TestDatabase.encoded("LATIN1")) {
            refuses(latin::access, "LATIN1");
        }
    }

    private static void writesAndReads(ApplicationContext context, String name) {
        JdbcClient client = context.getBean(JdbcClient.class);
        client.sql("INSERT INTO note (text) VALUES ('a note')").update();
        assertThat(client.sql("SELECT text FROM note").query(String.class).list())
                .containsExactly("a note");
        assertThat(client.sql("SELECT current_database()").query(String.class).single())
                .isEqualTo(name);
        assertThat(client.sql("SHOW TIME ZONE").query(String.class).single()).isEqualTo("UTC");
    }

    private static void refuses(Supplier<Access> access, String words) {
        assertThatThrownBy(() -> ExternalDatabase.reach(access.get()))
                .isInstanceOf(DatabaseRefusal.class)
                .message()
                .contains(words)
                .doesNotContain("\n");
    }
}
