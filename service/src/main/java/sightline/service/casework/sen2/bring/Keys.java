package sightline.service.casework.sen2.bring;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives newcomers and new journeys keys that say nothing about anybody; inside the gate. */
final class Keys {

    private final JdbcClient database;

    Keys(JdbcClient database) {
        this.database = database;
    }

    String person() {
        return "P" + next("person");
    }

    String journey() {
        return "J" + next("journey");
    }

    private long next(String of) {
        return database.sql("select nextval('casework.key_of_" + of + "')")
                .query(Long.class)
                .single();
    }
}
