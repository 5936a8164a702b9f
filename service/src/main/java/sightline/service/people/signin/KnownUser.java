package sightline.service.people.signin;

import java.io.Serial;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import sightline.service.people.SignedIn;

/** Somebody of the organisation, on the way to being signed in; no session keeps this. */
final class KnownUser extends DefaultOidcUser {

    @Serial
    private static final long serialVersionUID = 1;

    private final SignedIn person;

    KnownUser(OidcUser theirs, SignedIn person) {
        super(theirs.getAuthorities(), theirs.getIdToken(), theirs.getUserInfo());
        this.person = person;
    }

    SignedIn person() {
        return person;
    }
}
