package sightline.service.casework.party;

/**
 * Somebody on a case.
 *
 * @param id their number; 0 for one who is not kept yet
 * @param part how they belong to it
 * @param name as they are called
 * @param relation how they belong to the child, or where they work; may be blank
 * @param reach how to reach them
 * @param version of what is kept, moved on by each change
 */
public record Party(long id, PartyRole part, String name, String relation, Reach reach, long version) {

    /**
     * How to reach somebody; each may be blank.
     *
     * @param phone number
     * @param email address
     * @param address where they live or work
     * @param confidential whether the address must not be shared
     */
    public record Reach(String phone, String email, String address, boolean confidential) {}
}
