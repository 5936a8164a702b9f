package sightline.service.watch.api;

import java.time.LocalDate;
import sightline.service.people.Role;

/**
 * A key that is to be made.
 *
 * @param name what it is for
 * @param role what it may see
 * @param authority of which authority
 * @param expires its last day
 */
record NewKey(String name, Role role, String authority, LocalDate expires) {}
