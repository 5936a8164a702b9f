package sightline.service.casework.team;

import java.util.Optional;
import java.util.Set;
import sightline.service.people.Role;

/**
 * An account that works for an authority.
 *
 * @param id of the account
 * @param name as pages show it
 * @param email to sign in with
 * @param roles what they are here to do
 * @param active whether they may sign in
 * @param organisation of an adviser; empty for the authority itself
 * @param organisationName as people know it
 * @param version grows with every edit
 */
public record Member(
        long id,
        String name,
        String email,
        Set<Role> roles,
        boolean active,
        Optional<String> organisation,
        Optional<String> organisationName,
        long version) {

    /** Where they work, in words. */
    public String place() {
        return organisationName.orElse("The authority itself");
    }
}
