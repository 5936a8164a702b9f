package sightline.service.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import sightline.service.people.Email;
import sightline.service.people.SignedIn;

/** The accounts that may sign in here: active ones, and invented ones only in the demonstration. */
@Component
public final class Accounts {

    private static final String MAY_SIGN_IN = "active and (not invented or :demonstration)";

    private final JdbcClient database;
    private final TransactionOperations together;
    private final Entries entries;
    private final boolean demonstration;

    Accounts(
            JdbcClient database,
            TransactionOperations together,
            Entries entries,
            @Value("${sightline.demonstration:false}") boolean demonstration) {
        this.database = database;
        this.together = together;
        this.entries = entries;
        this.demonstration = demonstration;
    }

    /** The account with this address, if it may sign in. */
    public Optional<Account> withEmail(Email email) {
        return database.sql("select %s, stamp, password, password_until from person where email = :email and %s"
                        .formatted(PersonRows.COLUMNS, MAY_SIGN_IN))
                .param("email", email.address())
                .param("demonstration", demonstration)
                .query(Accounts::account)
                .optional();
    }

    /** Whether nothing has changed about this person since they signed in that would end their session. */
    public boolean stillStands(SignedIn person) {
        return database.sql("select exists (select 1 from person where id = :id and stamp = :stamp and %s)"
                        .formatted(MAY_SIGN_IN))
                .param("id", person.id())
                .param("stamp", person.visit().stamp())
                .param("demonstration", demonstration)
                .query(Boolean.class)
                .single();
    }

    /** Keeps a new password and ends every session of the person. */
    public void keep(long id, Secret secret) {
        together.executeWithoutResult(status -> {
            database.sql("""
                            update person set password = :hash, password_until = :until, stamp = stamp + 1
                            where id = :id
                            """)
                    .param("hash", secret.hash())
                    .param("until", secret.until().map(Timestamp::from).orElse(null))
                    .param("id", id)
                    .update();
            PersonSessions.end(database, id);
            entries.password(id, secret);
        });
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Optional<Timestamp> until = Optional.ofNullable(row.getTimestamp("password_until"));
        Optional<Secret> secret = Optional.ofNullable(row.getString("password"))
                .map(hash -> new Secret(hash, until.map(Timestamp::toInstant)));
        return new Account(PersonRows.person(row, number), row.getLong("stamp"), secret);
    }
}
