package sightline.service.watch.scorecard;

import java.time.YearMonth;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import sightline.insight.control.ShareChart;

/**
 * An indicator in a month.
 *
 * @param month which
 * @param value in the indicator's unit; empty where it is hidden or there is none
 * @param part what is counted, of a share
 * @param whole what it is counted out of
 */
record Monthly(YearMonth month, OptionalDouble value, OptionalLong part, OptionalLong whole) {

    boolean isCounted() {
        return value.isPresent() && part.isPresent() && whole.isPresent();
    }

    ShareChart.Counts counts() {
        return new ShareChart.Counts(month.atDay(1), (int) part.orElse(0), (int) whole.orElse(0));
    }
}
