package sightline.service.improvement.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/**
 * In what part somebody answers, and when.
 *
 * @param as in words; everybody reads it, so it is a role and never a name
 * @param day of the answer
 * @param at the moment
 */
public record Giver(String as, LocalDate day, Instant at) {

    private static final List<Role> ANSWERING = List.of(Role.CABINET_MEMBER, Role.DIRECTOR, Role.SCRUTINY_OFFICER);

    /** Somebody who is signed in. */
    static Giver of(SignedIn who, LocalDate day, Instant at) {
        return new Giver(
                ANSWERING.stream()
                        .filter(who.roles()::contains)
                        .findFirst()
                        .map(Role::words)
                        .orElse(""),
                day,
                at);
    }
}
