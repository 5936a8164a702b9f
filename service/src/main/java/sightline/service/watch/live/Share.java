package sightline.service.watch.live;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A part of a whole as it may be shown.
 *
 * @param part empty where it is hidden
 * @param whole empty where it is hidden
 */
public record Share(OptionalLong part, OptionalLong whole) {

    /** Nothing of it is shown. */
    public static final Share HIDDEN = new Share(OptionalLong.empty(), OptionalLong.empty());

    private static final double PERCENT = 100.0;

    /** In percent; empty where one of the two is hidden or there is nothing to count. */
    public OptionalDouble percent() {
        return part.isPresent() && whole.isPresent() && whole.getAsLong() > 0
                ? OptionalDouble.of(PERCENT * part.getAsLong() / whole.getAsLong())
                : OptionalDouble.empty();
    }

    /** The part for each one of the whole. */
    public OptionalDouble ratio() {
        OptionalDouble percent = percent();
        return percent.isPresent() ? OptionalDouble.of(percent.getAsDouble() / PERCENT) : percent;
    }
}
