package sightline.service.people.account;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import sightline.service.people.Email;
import sightline.service.people.Role;

/** Lets the first administrator in: SIGHTLINE_ADMIN_EMAIL gets an account while nobody has one. */
@Component
public final class FirstAdministrator {

    private final People people;
    private final Invitations invitations;
    private final JdbcClient database;
    private final TransactionOperations together;
    private final String setting;

    FirstAdministrator(
            People people,
            Invitations invitations,
            JdbcClient database,
            TransactionOperations together,
            @Value("${sightline.admin.email:}") String setting) {
        this.people = people;
        this.invitations = invitations;
        this.database = database;
        this.together = together;
        this.setting = setting;
    }

    /**
     * Creates the first administrator if there are no accounts and the setting names an address.
     *
     * @return what to print once on the terminal, and nowhere else; nothing if there was nothing to do
     */
    public Optional<Welcome> create() {
        return Email.of(setting)
                .flatMap(email -> Optional.ofNullable(together.execute(status -> {
                    // App instances that start together must not each create one.
                    database.sql("lock table person in share row exclusive mode")
                            .update();
                    return people.isEmpty() ? invite(email).orElse(null) : null;
                })));
    }

    private Optional<Welcome> invite(Email email) {
        NewPerson first = new NewPerson(email, "First administrator", Set.of(Role.ADMINISTRATOR));
        return invitations.invite(first).map(password -> new Welcome(email.address(), password));
    }

    /**
     * What the first administrator needs.
     *
     * @param email to sign in with
     * @param password to choose their own with
     */
    public record Welcome(String email, OneTimePassword password) {}
}
