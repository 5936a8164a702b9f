package sightline.service.review.book;

import java.util.Optional;

/**
 * A line of enquiry, or a specific question beneath one.
 *
 * @param number its key, never given again
 * @param label as it is printed: "2" or "2(b)"
 * @param parent the line that it stands beneath
 * @param question what the review wants to know
 * @param phase in which it is asked
 * @param dropped whether it is no longer asked
 */
public record Line(int number, String label, Optional<Integer> parent, String question, int phase, boolean dropped) {

    /** Whether it stands beneath no other. */
    public boolean isTop() {
        return parent.isEmpty();
    }
}
