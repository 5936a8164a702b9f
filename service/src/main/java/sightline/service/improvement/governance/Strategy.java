package sightline.service.improvement.governance;

import java.util.Optional;
import sightline.service.improvement.book.Post;

/**
 * A strategy, or a plan beneath one.
 *
 * @param id its number
 * @param name what it is called
 * @param kind whether it is a strategy or a plan
 * @param above the one that it serves
 * @param post who owns it
 * @param board which board holds it
 * @param ofArea whether the partners of the area share it
 * @param version of this row
 */
public record Strategy(
        long id,
        String name,
        Kind kind,
        Optional<Long> above,
        Optional<Post> post,
        Optional<Long> board,
        boolean ofArea,
        long version) {

    /** What it is. */
    public enum Kind {
        STRATEGY("Strategy"),
        PLAN("Plan");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}
