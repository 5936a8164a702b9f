package sightline.service.review.session;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a hearing needs.
 *
 * @param minutes how long it takes
 * @param hard whether it will be hard to say and to hear, so that the group has time for itself afterwards
 * @param windows when the witness can come; none where any time will do
 * @param arrives before when they can't be there, because of their way
 * @param lines of enquiry that they speak to, by number
 * @param apart the numbers of witnesses whom they are not to meet
 */
public record Wants(
        int minutes,
        boolean hard,
        List<Span> windows,
        Optional<LocalTime> arrives,
        Set<Integer> lines,
        Set<Long> apart) {

    /** Half an hour, at any time. */
    public static final Wants USUAL = new Wants(30, false, List.of(), Optional.empty(), Set.of(), Set.of());

    /** Whether the witness can be there at this time. */
    public boolean allow(Span time) {
        return arrives.filter(time.from()::isBefore).isEmpty()
                && (windows.isEmpty() || windows.stream().anyMatch(window -> window.holds(time)));
    }
}
