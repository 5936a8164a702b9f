package sightline.service.review.book;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of the task group, or who supports it.
 *
 * @param id the number of this membership
 * @param name as the report prints it
 * @param capacity what they are in the group
 * @param party the political group; empty where there is none
 * @param account that they sign in with
 * @param since the first day
 * @param until the last day; empty while they belong to it
 * @param interest what they declared; empty where there was nothing, or nothing yet
 * @param declared the day on which they did, also where there was nothing to declare
 */
public record Member(
        long id,
        String name,
        Capacity capacity,
        String party,
        Optional<Long> account,
        LocalDate since,
        Optional<LocalDate> until,
        String interest,
        Optional<LocalDate> declared) {

    /** Whether they belong to the group now. */
    public boolean belongs() {
        return until.isEmpty();
    }

    /** Whether they are a member and not an officer. */
    public boolean isMember() {
        return capacity != Capacity.SUPPORT;
    }

    /** Whether they are in the chair now, and sign in with this account. */
    public boolean isChair(long signedIn) {
        return belongs()
                && capacity == Capacity.CHAIR
                && account.filter(own -> own == signedIn).isPresent();
    }
}
