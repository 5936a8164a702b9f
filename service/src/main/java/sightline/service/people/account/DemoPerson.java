package sightline.service.people.account;

import sightline.service.people.Role;

/**
 * An invented person of the demonstration.
 *
 * @param name invented
 * @param role the one role they hold
 * @param email at a domain that can't exist
 * @param password that everybody may know
 */
public record DemoPerson(String name, Role role, String email, String password) {}
