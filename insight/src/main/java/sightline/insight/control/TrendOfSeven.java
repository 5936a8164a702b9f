package sightline.insight.control;

/** Seven points in a row that only rise or only fall. */
final class TrendOfSeven implements Rule {

    private static final int STEPS = 6;

    // NHSRplotthedots 0.2.2: six differences in a row of one sign; equal neighbours break the row. All seven points are
    // part of it.
    // A point is named by the step that leads to it, or by the step that leaves it where the next point is in a trend
    // too; so the peak that ends a rise and starts a fall is named by the fall. Anything but a rise is a fall.
    @Override
    public Cause at(Group group, int place) {
        if (!isPart(group, place)) {
            return Cause.COMMON;
        }
        int step = isPart(group, place + 1) ? step(group, place + 1) : step(group, place);
        return step > 0 ? Cause.RISING_TREND : Cause.FALLING_TREND;
    }

    private static boolean isPart(Group group, int place) {
        return stepsThrough(group, place, 1) >= STEPS || stepsThrough(group, place, -1) >= STEPS;
    }

    /** Steps of one sign in a row that touch a place, counted no further than matters. */
    private static int stepsThrough(Group group, int place, int sign) {
        int before = 0;
        while (before < STEPS && step(group, place - before) == sign) {
            before++;
        }
        int after = 0;
        while (before + after < STEPS && step(group, place + after + 1) == sign) {
            after++;
        }
        return before + after;
    }

    /** The sign of the step that leads to a place; 0 where there is no such step. */
    private static int step(Group group, int place) {
        return place < 1 || place >= group.size() ? 0 : (int) Math.signum(group.value(place) - group.value(place - 1));
    }
}
