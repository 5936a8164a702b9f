package sightline.service.review.desk;

import java.util.Optional;
import java.util.Set;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;

/**
 * For whom reviews are read and written.
 *
 * @param authority whose reviews
 * @param part in what part somebody comes to them
 * @param account who it is; empty where it is Sightline itself, or a witness with a link
 * @param inside the reviews whose task group they belong to
 */
public record ReviewDesk(String authority, Part part, Optional<Long> account, Set<Long> inside) {

    /** Sightline's own desk in an authority. */
    public static ReviewDesk system(String authority) {
        return new ReviewDesk(authority, Part.SYSTEM, Optional.empty(), Set.of());
    }

    /** The same person's step as Sightline carries it out, once it is clear that they may take it. */
    public ReviewDesk carriedOut() {
        return new ReviewDesk(authority, Part.SYSTEM, account, inside);
    }

    /** Whether everything of a review may be read and written from here. */
    public boolean isInside(long review) {
        return switch (part) {
            case OFFICER, SYSTEM -> true;
            case MEMBER -> inside.contains(review);
            case READER -> false;
        };
    }

    /** Who it is, for the record. */
    public Actor actor() {
        return account.map(Actor::account).orElse(Actor.SYSTEM);
    }

    /** An entry in the record of this authority about one of its reviews. */
    public Entry entry(Kind kind, long review, Body body) {
        return new Entry(authority, kind, actor(), Optional.of("review:" + review), body);
    }
}
