package sightline.service.people;

import java.util.List;

/** The accounts of people who don't exist, for the demonstration and for measuring. */
public interface InventedPeople {

    /**
     * Somebody whom the demonstration offers for signing in.
     *
     * @param account the account's number
     * @param role the one role they hold
     */
    record Offered(long account, Role role) {}

    /** Everybody whom the demonstration offers; nobody anywhere else. */
    List<Offered> offered();

    /**
     * The accounts of more people with a role, made where they are missing. They can only sign in to a demonstration.
     *
     * @param names of the people, one an account
     */
    List<Long> more(List<String> names, Role role);
}
