package sightline.service.review.sample;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is asked of the side of the cases.
 *
 * @param authority whose plans
 * @param sample its number
 * @param asker who asks, in words: "The scrutiny review …"
 * @param wish what they want
 */
public record Ask(String authority, long sample, String asker, Wish wish) {

    /**
     * What somebody wants to look at.
     *
     * @param frame what it is drawn from
     * @param first day of the frame
     * @param last day of the frame
     * @param leaveOut grounds on which plans are left out before the draw
     * @param size how many plans
     * @param seed of the draw
     * @param markers how many people mark each plan
     */
    public record Wish(
            FrameKind frame,
            LocalDate first,
            LocalDate last,
            Set<Ground> leaveOut,
            int size,
            String seed,
            int markers) {}
}
