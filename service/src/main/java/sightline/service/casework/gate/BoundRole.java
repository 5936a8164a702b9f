package sightline.service.casework.gate;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.DatabaseRefusal;

/** Refuses to start as a role that PostgreSQL's row-level security does not bind, for then the wall would be of paper. */
@Component
@Order(1)
final class BoundRole implements ApplicationRunner {

    private final JdbcClient database;

    BoundRole(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean free = database.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
        if (free) {
            throw new DatabaseRefusal(
                    "Sightline is connected to PostgreSQL as a superuser, or as a role that passes over row-level security.",
                    "Make an ordinary role that owns the database (CREATE ROLE sightline LOGIN; ALTER DATABASE … OWNER TO"
                            + " sightline) and name it in SIGHTLINE_DATABASE_USER.");
        }
    }
}
