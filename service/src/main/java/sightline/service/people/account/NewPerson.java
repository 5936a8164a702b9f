package sightline.service.people.account;

import java.util.Set;
import sightline.service.people.Email;
import sightline.service.people.Role;

/**
 * Somebody who is to have an account.
 *
 * @param email they will sign in with
 * @param name as pages show it
 * @param roles at least one
 */
public record NewPerson(Email email, String name, Set<Role> roles) {}
