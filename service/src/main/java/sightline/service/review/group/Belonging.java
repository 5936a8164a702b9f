package sightline.service.review.group;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.review.book.Capacity;

/**
 * One stretch of somebody's time in a task group.
 *
 * @param id the number
 * @param who they are
 * @param since the first day
 * @param until the last day; empty while it goes on
 * @param why it began or ended
 * @param interest that was declared last; empty where there was nothing
 * @param declared the day on which
 * @param version of this row
 */
public record Belonging(
        long id,
        Who who,
        LocalDate since,
        Optional<LocalDate> until,
        String why,
        String interest,
        Optional<LocalDate> declared,
        long version) {

    /**
     * Somebody in a capacity.
     *
     * @param name as the report prints it
     * @param capacity in the group
     * @param party the political group; empty where there is none
     * @param voting whether they vote
     * @param account that they sign in with
     */
    public record Who(String name, Capacity capacity, String party, boolean voting, Optional<Long> account) {

        /** The same person in another capacity. */
        Who as(Capacity other) {
            return new Who(name, other, party, voting, account);
        }

        /** "Co-opted member, without a vote". */
        public String role() {
            return capacity.words()
                    + (capacity == Capacity.CO_OPTED ? voting ? ", with a vote" : ", without a vote" : "");
        }
    }

    /** Whether they belong to the group now. */
    public boolean goesOn() {
        return until.isEmpty();
    }

    /** Whether they are a member and not an officer. */
    public boolean isMember() {
        return who.capacity() != Capacity.SUPPORT;
    }
}
