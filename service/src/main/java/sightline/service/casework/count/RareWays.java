package sightline.service.casework.count;

import java.util.List;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Range;
import sightline.insight.flow.Flow;
import sightline.insight.flow.GapFigures;
import sightline.service.watch.live.Ways.Mapped;

/**
 * A map as others may see it: without what fewer than six journeys have in common, and with counts to the nearest five, so
 * that two maps set against each other don't tell what one journey did. Sums of days go with the rounded count.
 */
final class RareWays {

    private static final double WEEK = 7;
    private static final double TENTHS = 10;

    private RareWays() {}

    static Mapped hidden(Flow flow) {
        if (flow.cases() < CountTable.FLOOR) {
            return new Mapped(new Flow(List.of(), List.of(), 0, 0), 0);
        }
        Flow above = flow.atLeast(CountTable.FLOOR);
        return new Mapped(
                new Flow(
                        above.activities().stream().map(RareWays::rounded).toList(),
                        above.arrows().stream().map(RareWays::rounded).toList(),
                        (int) Range.rounded(flow.variants()),
                        (int) Range.rounded(flow.cases())),
                flow.arrows().size() - above.arrows().size());
    }

    private static Flow.Activity rounded(Flow.Activity activity) {
        return new Flow.Activity(
                activity.name(), Range.rounded(activity.count()), (int) Range.rounded(activity.journeys()));
    }

    private static Flow.Arrow rounded(Flow.Arrow arrow) {
        return new Flow.Arrow(arrow.from(), arrow.to(), (int) Range.rounded(arrow.journeys()), rounded(arrow.days()));
    }

    /** The shortest and the longest wait are one child's each, so they are left out. */
    private static GapFigures rounded(GapFigures days) {
        long count = Range.rounded(days.count());
        double meanDays = Math.rint(days.meanWeeks() * TENTHS) / TENTHS * WEEK;
        double median = Math.rint(days.medianWeeks() * TENTHS) / TENTHS * WEEK;
        return new GapFigures(count, Math.round(meanDays * count), median, 0, 0, 0);
    }
}
