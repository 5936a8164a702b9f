package sightline.insight.control;

import java.util.List;

/** A reason to call a point a signal. */
sealed interface Rule permits OutsideLimits, TrendOfSeven, TwoInThree, ShiftOfSeven {

    /** The rules in force. The first that applies to a point names it, whatever the later ones say. */
    List<Rule> IN_FORCE = List.of(new OutsideLimits(), new TrendOfSeven(), new TwoInThree(), new ShiftOfSeven());

    /** What this rule calls the point at a place in its group; {@link Cause#COMMON} where it does not apply. */
    Cause at(Group group, int place);

    /** What the rules in force call the point at a place in its group. */
    static Cause judge(Group group, int place) {
        for (Rule rule : IN_FORCE) {
            Cause cause = rule.at(group, place);
            if (cause != Cause.COMMON) {
                return cause;
            }
        }
        return Cause.COMMON;
    }
}
