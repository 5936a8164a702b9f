package sightline.service.people.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.people.account.Account;
import sightline.service.people.account.Accounts;
import sightline.service.people.account.PasswordRule;
import sightline.service.people.account.Passwords;
import sightline.service.people.account.Person;

/** Replaces somebody's password by one that they choose; their sessions end. */
@Component
public final class NewPassword {

    private final Accounts accounts;
    private final Passwords passwords;

    NewPassword(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Keeps the chosen password.
     *
     * @param old the password that has just been checked
     * @return why it can't be taken, or nothing once it is kept
     */
    public Optional<String> replace(Account account, String old, String chosen) {
        Person person = account.person();
        Optional<String> refusal = chosen.equals(old)
                ? Optional.of("Your new password must be different from the one you have now")
                : PasswordRule.refusal(chosen, person.email(), person.name());
        if (refusal.isEmpty()) {
            accounts.keep(person.id(), passwords.own(chosen));
        }
        return refusal;
    }
}
