package sightline.insight.alert;

import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/** From when an indicator is told, and since when it has run that way. */
final class Episode {

    private static final double OVER = 1;

    private Episode() {}

    /**
     * The week since which it has run one way, where it is told in the last week: it is told from the week in which its
     * score reaches the limit to the last before the one in which it is back within one.
     *
     * @param weeks how many weeks there are
     * @param score the score of a week; large is what is told
     * @param limit what it must reach
     */
    static OptionalInt since(int weeks, IntToDoubleFunction score, double limit) {
        int since = -1;
        boolean told = false;
        for (int week = 0; week < weeks; week++) {
            double now = score.applyAsDouble(week);
            if (now < OVER) {
                since = -1;
                told = false;
            } else {
                since = since < 0 ? week : since;
                told |= now >= limit;
            }
        }
        return told ? OptionalInt.of(since) : OptionalInt.empty();
    }
}
