package sightline.service.people.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives people a one-time password: when their account is made, and when they have forgotten their own. */
@Component
public final class Invitations {

    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    Invitations(People people, Accounts accounts, Passwords passwords, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Adds a person with a one-time password, or nothing if the email address already has an account. */
    public Optional<OneTimePassword> invite(NewPerson person) {
        OneTimePassword password = OneTimePassword.draw(clock);
        return people.add(person, passwords.oneTime(password), false).map(id -> password);
    }

    /** Replaces a forgotten password by a one-time one; the person's sessions end. */
    public OneTimePassword renew(Person person) {
        OneTimePassword password = OneTimePassword.draw(clock);
        accounts.keep(person.id(), passwords.oneTime(password));
        return password;
    }
}
