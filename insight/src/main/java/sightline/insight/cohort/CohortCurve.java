package sightline.insight.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sightline.insight.indicator.Interval;
import sightline.insight.stage.Requests;
import sightline.insight.stage.Requests.Outcome;

/**
 * The cohort curve: of the requests of a period, the share that has its plan after t weeks. Requests that are still open
 * count as long as they are followed, and those that came out without a plan don't wait any more: the estimator of
 * Aalen and Johansen for competing outcomes (1978, Scandinavian Journal of Statistics 5:141–150), with the variance of
 * Aalen's delta method as in Marubini and Valsecchi (1995, Analysing Survival Data, p. 341) and intervals on the scale
 * of log(−log), which stay between 0 and 1. Where nothing is open it is the plain ratio.
 *
 * @param requests how many requests the cohort has
 * @param points one a week, from week 0 to the last in which anybody is followed
 */
public record CohortCurve(int requests, List<CohortPoint> points) {

    private static final double Z = 1.959963984540054;
    private static final int MOST = 104;

    public CohortCurve {
        points = List.copyOf(points);
    }

    /**
     * The curve of the requests received in a period.
     *
     * @param requests every request, as known on some day
     * @param from the first day of the period
     * @param to its last day
     */
    public static CohortCurve of(Requests requests, LocalDate from, LocalDate to) {
        return of(Outcomes.of(requests, (int) from.toEpochDay(), (int) to.toEpochDay()));
    }

    static CohortCurve of(Outcomes cohort) {
        List<CohortPoint> points = new ArrayList<>();
        points.add(new CohortPoint(0, 0, new Interval(0, 0), 0, cohort.size()));
        Estimate estimate = new Estimate();
        for (int week = 1; week <= MOST; week++) {
            int[] counts = counts(cohort, week);
            if (counts[FOLLOWED] == 0) {
                break;
            }
            estimate.take(counts[FOLLOWED], counts[PLANS], counts[OTHERS]);
            points.add(new CohortPoint(
                    week,
                    estimate.plan,
                    interval(estimate.plan, estimate.variance()),
                    estimate.other,
                    counts[FOLLOWED]));
        }
        return new CohortCurve(cohort.size(), points);
    }

    private static final int FOLLOWED = 0;
    private static final int PLANS = 1;
    private static final int OTHERS = 2;

    /** Who was followed through a week, who of them had a plan in it, and who came out another way. */
    private static int[] counts(Outcomes cohort, int week) {
        int[] counts = new int[3];
        for (int i = 0; i < cohort.size(); i++) {
            if (cohort.weeks()[i] >= week) {
                counts[FOLLOWED]++;
                if (cohort.weeks()[i] == week && cohort.came()[i] != Outcome.OPEN) {
                    counts[cohort.came()[i] == Outcome.PLAN ? PLANS : OTHERS]++;
                }
            }
        }
        return counts;
    }

    /** The share with a plan after so many weeks; the last that is known where it was not followed so long. */
    public CohortPoint after(int weeks) {
        return points.get(Math.min(weeks, points.size() - 1));
    }

    /** Whether somebody was followed for so many weeks. */
    public boolean isFollowed(int weeks) {
        return weeks < points.size();
    }

    private static Interval interval(double share, double variance) {
        if (share <= 0 || share >= 1 || variance <= 0) {
            return new Interval(share, share);
        }
        double spread = Z * Math.sqrt(variance) / (share * Math.abs(Math.log(share)));
        return new Interval(Math.pow(share, Math.exp(spread)), Math.pow(share, Math.exp(-spread)));
    }

    /** The sums that the estimator carries from week to week. */
    private static final class Estimate {

        private double open = 1;
        private double plan;
        private double other;
        private final List<double[]> steps = new ArrayList<>();

        void take(int followed, int plans, int others) {
            double before = open;
            plan += before * plans / followed;
            other += before * others / followed;
            open = before * (followed - plans - others) / followed;
            steps.add(new double[] {before, followed, plans, plans + others, plan});
        }

        /** Each step's own chance error, carried to the share with a plan now. */
        double variance() {
            double sum = 0;
            for (double[] step : steps) {
                double before = step[0];
                double followed = step[1];
                double plans = step[2];
                double all = step[3];
                double since = plan - step[4];
                if (followed > all) {
                    sum += since * since * all / (followed * (followed - all));
                }
                sum += before * before * (followed - plans) * plans / (followed * followed * followed);
                sum -= 2 * since * before * plans / (followed * followed);
            }
            return Math.max(0, sum);
        }
    }
}
