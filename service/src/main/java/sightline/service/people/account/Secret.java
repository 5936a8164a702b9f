package sightline.service.people.account;

import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a password.
 *
 * @param hash salted, with the name of its method before it
 * @param until the last moment of a one-time password; nothing for a password of one's own
 */
public record Secret(String hash, Optional<Instant> until) {}
