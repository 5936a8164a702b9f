package sightline.service.library.book;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** Who adds papers, corrects what was read in them, and accepts it. */
public final class Keepers {

    private static final Set<Role> ROLES = Set.of(Role.SCRUTINY_OFFICER, Role.ANALYST);

    private Keepers() {}

    /** Whether somebody is one of them; nobody is who isn't signed in. */
    public static boolean include(@Nullable SignedIn who) {
        return who != null && who.roles().stream().anyMatch(ROLES::contains);
    }
}
