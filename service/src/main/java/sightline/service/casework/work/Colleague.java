package sightline.service.casework.work;

/**
 * Somebody who can be given cases.
 *
 * @param id of the account
 * @param name as pages show it
 */
public record Colleague(long id, String name) {}
