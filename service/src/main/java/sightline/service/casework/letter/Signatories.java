package sightline.service.casework.letter;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names under letters. */
@Component
final class Signatories {

    private final JdbcClient database;

    Signatories(JdbcClient database) {
        this.database = database;
    }

    /** The name of the officer with this account. */
    Optional<String> name(long account) {
        return database.sql("select name from person where id = ?")
                .param(account)
                .query(String.class)
                .optional();
    }
}
