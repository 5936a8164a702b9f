package sightline.insight.simulation;

import java.time.YearMonth;
import java.util.Optional;

/** What came of a {@link Seek}. */
public sealed interface Answer {

    /** The question. */
    Seek seek();

    /** What happens with no more days. */
    Outcome without();

    /** What happens with the days looked at last. */
    Outcome with();

    /** It is reached as things are. */
    record AlreadyThere(Seek seek, Outcome without) implements Answer {
        @Override
        public Outcome with() {
            return without;
        }
    }

    /**
     * So many more days a week are enough, and half a day fewer is not.
     *
     * @param daysAWeek how many more
     */
    record Found(Seek seek, double daysAWeek, Outcome without, Outcome with) implements Answer {}

    /**
     * Even the most that was looked at isn't enough by then.
     *
     * @param soonest the first later month in which the most is enough, or none that is shown
     */
    record OutOfReach(Seek seek, Optional<YearMonth> soonest, Outcome without, Outcome with) implements Answer {}

    /** The month, from the first with more days to the one sought, in which the published share is lowest meanwhile. */
    default Optional<Month> lowest() {
        return with().months().stream()
                .filter(month -> !month.month().isBefore(YearMonth.from(seek().from()))
                        && !month.month().isAfter(seek().by())
                        && month.figure(Measure.ON_TIME_ISSUED).isPresent())
                .min((a, b) -> Double.compare(published(a), published(b)));
    }

    private static double published(Month month) {
        return month.figure(Measure.ON_TIME_ISSUED).map(Range::median).orElse(Double.NaN);
    }
}
