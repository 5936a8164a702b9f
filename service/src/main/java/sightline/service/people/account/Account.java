package sightline.service.people.account;

import java.time.Instant;
import java.util.Optional;
import sightline.service.people.SignedIn;

/**
 * What signing in needs to know of a person who may.
 *
 * @param person who they are
 * @param stamp of their password, roles and activity
 * @param secret what is kept of their password, if they have one
 */
public record Account(Person person, long stamp, Optional<Secret> secret) {

    /** The person as their session will remember them. */
    public SignedIn signedIn(Instant at) {
        return new SignedIn(person.id(), person.name(), person.email(), person.roles(), new SignedIn.Visit(stamp, at));
    }
}
