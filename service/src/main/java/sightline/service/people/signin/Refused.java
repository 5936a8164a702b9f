package sightline.service.people.signin;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** Carries a refusal through Spring Security, which only knows refusals as exceptions. */
final class Refused extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Refusal refusal;
    private final boolean choosesFirst;

    private Refused(Refusal refusal, boolean choosesFirst) {
        super("sign-in refused");
        this.refusal = refusal;
        this.choosesFirst = choosesFirst;
    }

    static Refused because(Refusal refusal) {
        return new Refused(refusal, false);
    }

    /** Not signed in yet: the password was a one-time one, so they choose their own first. */
    static Refused choosesFirst(String email) {
        return new Refused(new Refusal(email, java.util.List.of()), true);
    }

    Refusal refusal() {
        return refusal;
    }

    boolean choosesFirst() {
        return choosesFirst;
    }
}
