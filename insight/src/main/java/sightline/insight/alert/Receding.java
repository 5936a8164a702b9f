package sightline.insight.alert;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Whether something that had grown too long goes down again, followed week by week so that a ripple doesn't count. */
final class Receding {

    private static final int MONTH = 4;
    private static final int QUARTER = 13;

    /** It goes down once so much of its height is left, and so much of what there was a quarter ago. */
    private static final double OF_HEIGHT = 0.75;

    private static final double OF_A_QUARTER_AGO = 0.85;

    /** It has stopped going down once it is so much above the lowest it came to. */
    private static final double UP_AGAIN = 1.2;

    /** What was held up here floods the stages after it: so long is that still part of the clearing. */
    private static final int AFTERWARDS = 26;

    private final int weeks;
    private final IntToDoubleFunction length;

    /**
     * @param weeks how many weeks there are
     * @param length how long it is at the end of a week
     */
    Receding(int weeks, IntToDoubleFunction length) {
        this.weeks = weeks;
        this.length = length;
    }

    /**
     * The week of its height, where it goes down since in the last week.
     *
     * @param first the first week that can be judged
     * @param tooLong whether it is too long in a week
     * @param over whether it is over in a week: no longer than usual
     */
    OptionalInt since(int first, IntPredicate tooLong, IntPredicate over) {
        int height = -1;
        int told = -1;
        int lastFall = -1;
        double lowest = 0;
        for (int week = Math.max(first, QUARTER + MONTH); week < weeks; week++) {
            double now = month(week);
            boolean fell = lastFall == week - 1 && lastFall >= 0;
            if (height < 0 || over.test(week)) {
                height = tooLong.test(week) ? week : -1;
            } else if (fell && now < UP_AGAIN * lowest) {
                lowest = Math.min(lowest, now);
                lastFall = week;
            } else if (fell || now >= month(height)) {
                height = week;
            } else if (now <= OF_HEIGHT * month(height) && now <= OF_A_QUARTER_AGO * month(week - QUARTER)) {
                lowest = now;
                lastFall = week;
                told = height;
            }
        }
        return lastFall >= 0 && weeks - 1 - lastFall <= AFTERWARDS ? OptionalInt.of(told) : OptionalInt.empty();
    }

    private double month(int week) {
        double sum = 0;
        for (int i = week - MONTH + 1; i <= week; i++) {
            sum += length.applyAsDouble(i);
        }
        return sum / MONTH;
    }
}
