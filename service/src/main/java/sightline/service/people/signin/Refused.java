package sightline.service.people.signin;

import java.io.Serial;
import java.util.List;
import org.springframework.security.core.AuthenticationException;

/** Carries a refusal through Spring Security, which only knows refusals as exceptions. */
final class Refused extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Refusal refusal;
    private final String next;

    private Refused(Refusal refusal, String next) {
        super("sign-in refused");
        this.refusal = refusal;
        this.next = next;
    }

    static Refused because(Refusal refusal) {
        return new Refused(refusal, "/sign-in");
    }

    /** The password was a one-time one, so they choose their own before they are signed in. */
    static Refused choosesFirst(String email) {
        return new Refused(new Refusal(email, List.of()), "/sign-in/choose-password");
    }

    Refusal refusal() {
        return refusal;
    }

    /** Where to go on. */
    String next() {
        return next;
    }
}
