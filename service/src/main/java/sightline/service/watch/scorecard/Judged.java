package sightline.service.watch.scorecard;

import java.time.YearMonth;
import sightline.insight.control.Cause;
import sightline.insight.control.PointType;

/**
 * A month's value with what it is judged by.
 *
 * @param month which
 * @param value in the indicator's unit
 * @param mean of its baseline
 * @param lower limit
 * @param upper limit
 * @param cause which rule names it, if one does
 * @param type what that means
 * @param group how many baselines lie before its own
 */
record Judged(
        YearMonth month,
        double value,
        double mean,
        double lower,
        double upper,
        Cause cause,
        PointType type,
        int group) {}
