package sightline.insight.control;

/** Seven points in a row on one side of the mean. */
final class ShiftOfSeven implements Rule {

    private static final int IN_A_ROW = 7;

    // NHSRplotthedots 0.2.2: seven in a row strictly above or strictly below the mean, all of them named; a point on
    // the
    // mean breaks the row, one outside the limits does not.
    @Override
    public Cause at(Group group, int place) {
        int side = group.side(place);
        if (side == 0 || rowThrough(group, place) < IN_A_ROW) {
            return Cause.COMMON;
        }
        return side > 0 ? Cause.SHIFT_HIGH : Cause.SHIFT_LOW;
    }

    /** Points in a row on the side of this one, itself included, counted no further than matters. */
    private static int rowThrough(Group group, int place) {
        int side = group.side(place);
        int row = 1;
        for (int i = place - 1; row < IN_A_ROW && group.side(i) == side; i--) {
            row++;
        }
        for (int i = place + 1; row < IN_A_ROW && group.side(i) == side; i++) {
            row++;
        }
        return row;
    }
}
