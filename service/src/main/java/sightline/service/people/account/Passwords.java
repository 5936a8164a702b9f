package sightline.service.people.account;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as bcrypt hashes, and takes as long over an unknown account as over a known one. */
@Component
public final class Passwords {

    /** Salt and hash of no password; only its cost counts. */
    private static final String NOBODYS = "{bcrypt}$2a$%02d$" + "abcdefghijklmnopqrstuu" + "A".repeat(30) + "u";

    private final PasswordEncoder encoder;
    private final String nobodys;

    /** @param cost the power of two of bcrypt's rounds */
    Passwords(@Value("${sightline.password-cost:12}") int cost) {
        this.encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(cost)));
        this.nobodys = NOBODYS.formatted(cost);
    }

    /** A password that somebody has chosen, to be kept. */
    public Secret own(String password) {
        return new Secret(encoder.encode(password), Optional.empty());
    }

    /** A one-time password, to be kept. */
    public Secret oneTime(OneTimePassword password) {
        return new Secret(encoder.encode(password.text()), Optional.of(password.until()));
    }

    /** Whether this is the password; without a hash the same work is done and the answer is no. */
    public boolean match(String password, Optional<String> hash) {
        boolean same = encoder.matches(password, hash.orElse(nobodys));
        return same && hash.isPresent();
    }
}
