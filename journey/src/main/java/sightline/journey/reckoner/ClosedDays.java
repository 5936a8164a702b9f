package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import sightline.journey.law.ClosedPeriod;

/**
 * Whether a day is one that the Tribunal doesn't count.
 *
 * @param periods the periods of such days
 */
record ClosedDays(List<ClosedPeriod> periods) implements Predicate<LocalDate> {

    @Override
    public boolean test(LocalDate day) {
        for (ClosedPeriod period : periods) {
            if (period.holds(day)) {
                return true;
            }
        }
        return false;
    }
}
