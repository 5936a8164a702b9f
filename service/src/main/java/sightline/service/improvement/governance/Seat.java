package sightline.service.improvement.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Post;

/**
 * A post, and everybody who has held it.
 *
 * @param post itself
 * @param tenures of its holders, the latest first
 */
public record Seat(Post post, List<Tenure> tenures) {

    /**
     * Somebody's time in a post.
     *
     * @param person their name; empty once they have left, for no page needs it any more
     * @param email empty where none is known, and once they have left
     * @param since their first day
     * @param until their last; empty while they hold it
     */
    public record Tenure(String person, String email, LocalDate since, Optional<LocalDate> until) {}

    /** Whoever holds it now. */
    public Optional<Tenure> holder() {
        return tenures.stream().filter(tenure -> tenure.until().isEmpty()).findFirst();
    }

    /** Where updates are asked; empty where nobody holds it or no address is known. */
    public Optional<String> email() {
        return holder().map(Tenure::email).filter(email -> !email.isEmpty());
    }
}
