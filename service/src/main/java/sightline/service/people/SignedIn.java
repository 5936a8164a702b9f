package sightline.service.people;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody who is signed in, as their session remembers them.
 *
 * @param id of the person
 * @param displayName as pages show it
 * @param email they sign in with
 * @param roles at least one
 * @param visit when they signed in, and on what standing
 */
public record SignedIn(long id, String displayName, String email, Set<Role> roles, Visit visit)
        implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return displayName;
    }

    /** Their roles in words, in the order of the product's list. */
    public List<String> rolesInWords() {
        return Role.words(roles);
    }

    /**
     * One visit.
     *
     * @param stamp of the account at sign-in; a later change of password, roles or activity moves it on
     * @param since the moment of sign-in
     */
    public record Visit(long stamp, Instant since) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1;
    }
}
