package sightline.insight.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import sightline.insight.indicator.Direction;

/**
 * What a person decides about a chart before it is drawn.
 *
 * @param direction which way is better
 * @param target the value aimed for, in the unit of the series, or none
 * @param rebase days from which mean and limits are worked out afresh; only a day of the series itself has any effect
 * @param fixAfter how many first points of each group set its mean and limits (at least 12), or none: then all do
 * @param screened whether unusually large moves between two points are left out of the limits
 */
public record ChartOptions(
        Direction direction, OptionalDouble target, Set<LocalDate> rebase, OptionalInt fixAfter, boolean screened) {

    public ChartOptions {
        rebase = Set.copyOf(rebase);
    }

    /** No target, no rebase, limits from all points with large moves left out: what NHSRplotthedots starts from. */
    public static ChartOptions towards(Direction direction) {
        return new ChartOptions(direction, OptionalDouble.empty(), Set.of(), OptionalInt.empty(), true);
    }

    /** The same with a value to aim for. */
    public ChartOptions withTarget(double aim) {
        return new ChartOptions(direction, OptionalDouble.of(aim), rebase, fixAfter, screened);
    }

    /** The same with these days, and no others, starting afresh. */
    public ChartOptions rebasedOn(Collection<LocalDate> days) {
        return new ChartOptions(direction, target, Set.copyOf(days), fixAfter, screened);
    }

    /** The same with mean and limits from the first points of each group alone. */
    public ChartOptions fixedAfter(int points) {
        return new ChartOptions(direction, target, rebase, OptionalInt.of(points), screened);
    }

    /** The same with every move between two points counted, however large. */
    public ChartOptions unscreened() {
        return new ChartOptions(direction, target, rebase, fixAfter, false);
    }
}
