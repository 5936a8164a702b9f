package sightline.insight.control;

/** Two of three points in a row close to the same process limit. */
final class TwoInThree implements Rule {

    // NHSRplotthedots 0.2.2: three points in a row on one side of the mean, at least two of them between the near limit
    // and the limit. A point outside the limit is not close to it. Only the close points are named.
    @Override
    public Cause at(Group group, int place) {
        if (!group.isClose(place) || !(holds(group, place - 2) || holds(group, place - 1) || holds(group, place))) {
            return Cause.COMMON;
        }
        return group.side(place) > 0 ? Cause.TWO_IN_THREE_HIGH : Cause.TWO_IN_THREE_LOW;
    }

    private static boolean holds(Group group, int first) {
        int sides = 0;
        for (int i = first; i < first + 3; i++) {
            sides += group.side(i);
        }
        if (Math.abs(sides) != 3) {
            return false;
        }
        int close = 0;
        for (int i = first; i < first + 3; i++) {
            close += group.isClose(i) ? 1 : 0;
        }
        return close >= 2;
    }
}
