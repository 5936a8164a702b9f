package sightline.service.watch.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import sightline.service.people.Role;

/**
 * A key as an administrator sees it; its secret is known to nobody here.
 *
 * @param id its number
 * @param name what it is for
 * @param start how its secret begins
 * @param role what it may see
 * @param authority of which authority
 * @param expires its last day
 * @param used when it was last used, to the hour
 * @param revoked when it was taken back
 */
public record ApiKey(
        long id,
        String name,
        String start,
        Role role,
        String authority,
        LocalDate expires,
        Optional<LocalDate> used,
        Optional<Instant> revoked) {

    /** Whether it opens anything on a day. */
    public boolean isGood(LocalDate today) {
        return revoked.isEmpty() && !today.isAfter(expires);
    }
}
