package sightline.service.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.people.Email;
import sightline.service.people.Origin;
import sightline.service.people.account.Account;
import sightline.service.people.account.Accounts;
import sightline.service.people.account.Passwords;
import sightline.service.people.account.Secret;

/** Checks an email address and a password, wherever somebody types them; the same work for known and unknown accounts. */
@Component
public final class PasswordCheck {

    private final SignInLimit limit;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    PasswordCheck(SignInLimit limit, Accounts accounts, Passwords passwords, Clock clock) {
        this.limit = limit;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Checks what somebody typed.
     *
     * @param address of the network they came from
     */
    public Checked check(String email, String password, String address) {
        String key = key(email);
        Optional<Duration> wait = limit.admit(key, Origin.key(address));
        if (wait.isPresent()) {
            return new Checked.TooMany(wait.get());
        }
        Optional<Account> account = Email.of(email).flatMap(accounts::withEmail);
        Optional<Secret> secret = account.flatMap(Account::secret);
        boolean right = passwords.match(password, secret.map(Secret::hash));
        if (!right || account.isEmpty() || secret.isEmpty()) {
            return new Checked.Unknown();
        }
        limit.clear(key);
        return secret.get()
                .until()
                .<Checked>map(until ->
                        clock.instant().isBefore(until) ? new Checked.OneTime(account.get()) : new Checked.RunOut())
                .orElseGet(() -> new Checked.Known(account.get()));
    }

    /** A key of fixed length and form, whatever was typed. */
    private static String key(String email) {
        try {
            byte[] typed = email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
