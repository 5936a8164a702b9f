package sightline.insight.control;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One point with all that a picture, a table or a sentence says of it.
 *
 * @param date its day
 * @param value what was measured
 * @param rebaseGroup how many rebases lie at or before it, from 0
 * @param mean mean of its group's baseline
 * @param limits process limits of its group, or none: see {@link Baseline}
 * @param cause which rule named it, if one did
 * @param type what that means, given the direction
 * @param inShortGroup whether its group has fewer points than limits can be trusted on
 */
public record ChartPoint(
        LocalDate date,
        double value,
        int rebaseGroup,
        double mean,
        Optional<Limits> limits,
        Cause cause,
        PointType type,
        boolean inShortGroup) {

    /** 1 above the mean, -1 below it, 0 on it. */
    public int relativeToMean() {
        return (int) Math.signum(value - mean);
    }

    /** Whether it lies beyond a limit; empty where there are no limits. */
    public Optional<Boolean> outsideLimits() {
        return limits.map(range -> range.leaveOut(value));
    }

    /** Whether it lies between a near limit and its limit; empty where there are no limits. */
    public Optional<Boolean> closeToLimits() {
        return limits.map(range -> range.areCloseTo(value));
    }
}
