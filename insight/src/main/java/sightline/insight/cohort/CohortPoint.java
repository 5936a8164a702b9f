package sightline.insight.cohort;

import sightline.insight.indicator.Interval;

/**
 * A cohort after so many weeks.
 *
 * @param week weeks since the request
 * @param plan the share with a plan, 0 to 1
 * @param likely its 95% interval
 * @param otherwise the share that came out without a plan: refused, no plan, withdrawn or moved away
 * @param followed how many requests were still open and followed at the start of the week
 */
public record CohortPoint(int week, double plan, Interval likely, double otherwise, int followed) {}
