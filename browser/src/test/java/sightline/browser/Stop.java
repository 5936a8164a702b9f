package sightline.browser;

import java.util.Optional;
import java.util.function.Consumer;
import sightline.service.people.Role;

/**
 * A page in one state, to be looked at.
 *
 * @param name what it is called in the list of tests
 * @param who the role to sign in with; nobody is signed in without one
 * @param status the status it answers with
 * @param way how to get there
 */
record Stop(String name, Optional<Role> who, int status, Consumer<Visitor> way) {

    /** A page that anybody can open. */
    static Stop at(String address) {
        return new Stop(address, Optional.empty(), 200, visitor -> visitor.opens(address));
    }

    static Stop at(String address, int status) {
        return new Stop(address, Optional.empty(), status, visitor -> visitor.opens(address));
    }

    static Stop at(String address, Role role) {
        return new Stop(address, Optional.of(role), 200, visitor -> visitor.opens(address));
    }

    /** A page that one gets to by doing something. */
    static Stop after(String name, int status, Consumer<Visitor> way) {
        return new Stop(name, Optional.empty(), status, way);
    }

    /** A page that one gets to by doing something, signed in. */
    static Stop after(String name, Role role, int status, Consumer<Visitor> way) {
        return new Stop(name, Optional.of(role), status, way);
    }
}
