package sightline.service.people.account;

import java.util.Set;
import sightline.service.people.Role;

/**
 * What an administrator wants to save about a person.
 *
 * @param id of the person
 * @param version the administrator saw
 * @param name as pages show it
 * @param roles at least one
 * @param active whether they may sign in
 */
public record Edit(long id, long version, String name, Set<Role> roles, boolean active) {

    boolean changesAccess(Person before) {
        return !roles.equals(before.roles()) || active != before.active();
    }
}
