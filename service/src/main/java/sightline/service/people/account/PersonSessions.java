package sightline.service.people.account;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The sessions of one person. */
final class PersonSessions {

    private PersonSessions() {}

    static void end(JdbcClient database, long id) {
        database.sql("delete from spring_session where principal_name = ?")
                .param(Long.toString(id))
                .update();
    }
}
