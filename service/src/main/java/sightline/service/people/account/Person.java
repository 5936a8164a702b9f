package sightline.service.people.account;

import java.util.List;
import java.util.Set;
import sightline.service.people.Role;

/**
 * Somebody with an account.
 *
 * @param id given by the database
 * @param email in lower case
 * @param name as pages show it
 * @param roles what they are here to do
 * @param active whether they may sign in
 * @param version grows with every edit
 */
public record Person(long id, String email, String name, Set<Role> roles, boolean active, long version) {

    /** Their roles in words, in the order of the product's list. */
    public List<String> rolesInWords() {
        return Role.words(roles);
    }
}
