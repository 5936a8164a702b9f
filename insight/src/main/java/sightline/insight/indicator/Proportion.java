package sightline.insight.indicator;

import java.util.Optional;

/**
 * A part of a whole, kept as its two counts so that no percentage is ever shown without them.
 *
 * @param part how many of the whole (0 ≤ part ≤ whole)
 * @param whole how many in all, at least one: nothing out of nothing is no figure, so it is not a proportion
 */
public record Proportion(long part, long whole) {

    public Proportion {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    "a proportion is 0 ≤ part ≤ whole with whole ≥ 1, not %d of %d".formatted(part, whole));
        }
    }

    /** The proportion of these counts, or empty where they make none (0 of 0, or a part larger than its whole). */
    public static Optional<Proportion> of(long part, long whole) {
        return whole < 1 || part < 0 || part > whole ? Optional.empty() : Optional.of(new Proportion(part, whole));
    }

    /** The percentage, 0 to 100, unrounded. */
    public double percent() {
        return 100.0 * part / whole;
    }

    /** Wilson's 95% interval for the share behind these counts, in percent. */
    public Interval interval() {
        return Wilson.interval95(this);
    }
}
