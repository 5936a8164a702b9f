package sightline.service.casework.gate;

import java.util.Optional;

/**
 * For whom cases are read and written.
 *
 * @param authority whose cases
 * @param part what of them may be seen
 * @param account who it is; empty where it is Sightline itself
 * @param organisation of an adviser
 */
public record Desk(String authority, Part part, Optional<Long> account, Optional<String> organisation) {

    /** Sightline's own desk in an authority. */
    public static Desk system(String authority) {
        return new Desk(authority, Part.SYSTEM, Optional.empty(), Optional.empty());
    }

    /** The same person's step as Sightline carries it out, once it is clear that they may take it. */
    public Desk carriedOut() {
        return new Desk(authority, Part.SYSTEM, account, Optional.empty());
    }
}
