package sightline.insight.control;

/** A point beyond a process limit. */
final class OutsideLimits implements Rule {

    // NHSRplotthedots 0.2.2: strictly above the upper or strictly below the lower process limit.
    @Override
    public Cause at(Group group, int place) {
        if (!group.isOutside(place)) {
            return Cause.COMMON;
        }
        return group.side(place) > 0 ? Cause.ABOVE_UPPER_LIMIT : Cause.BELOW_LOWER_LIMIT;
    }
}
