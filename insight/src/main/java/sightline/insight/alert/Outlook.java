package sightline.insight.alert;

import java.util.Map;
import sightline.insight.stage.Stage;

/**
 * The share of plans that would be on time if every stage went on at the pace of one week: the stages one after the
 * other, the advice of all who must be asked side by side (regulation 6 of the SEND Regulations 2014). It is the on-time
 * rate of children who ask today, where the published one is that of children who asked half a year ago.
 */
final class Outlook {

    private static final int MOST = 60;

    private final Map<Stage, Pace> paces;
    private final int limit;

    /**
     * @param paces the paces of the stages
     * @param limit the weeks that the law gives from the request to the plan
     */
    Outlook(Map<Stage, Pace> paces, int limit) {
        this.paces = paces;
        this.limit = limit;
    }

    /** The share at the end of a week, in per cent. */
    double percent(int week) {
        double[] total = {1};
        double[] advice = new double[Exposure.AGES + 1];
        java.util.Arrays.fill(advice, 1);
        for (Map.Entry<Stage, Pace> stage : paces.entrySet()) {
            if (stage.getKey().isAdviceAlwaysAsked()) {
                for (int age = 0; age <= Exposure.AGES; age++) {
                    advice[age] *= 1 - stage.getValue().stillWaiting(week, age);
                }
            } else if (stage.getKey().isOnTheWay()) {
                total = sum(total, endings(done(stage.getValue(), week)));
            }
        }
        return 100 * within(sum(total, endings(advice)));
    }

    private static double[] done(Pace pace, int week) {
        double[] done = new double[Exposure.AGES + 1];
        for (int age = 0; age <= Exposure.AGES; age++) {
            done[age] = 1 - pace.stillWaiting(week, age);
        }
        return done;
    }

    private static double[] endings(double[] done) {
        if (done[0] > 0) {
            return new double[] {1};
        }
        double[] endings = new double[Exposure.AGES];
        for (int age = 0; age < Exposure.AGES; age++) {
            endings[age] = done[age + 1] - done[age];
        }
        return endings;
    }

    /** How long two stages take together, each in whole weeks begun. */
    private static double[] sum(double[] one, double[] other) {
        double[] both = new double[Math.min(MOST, one.length + other.length - 1)];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length && i + j < both.length; j++) {
                both[i + j] += one[i] * other[j];
            }
        }
        return both;
    }

    /** A stage that ended in its week n took n and a half on average; four stages add two weeks. */
    private double within(double[] total) {
        double within = 0;
        for (int weeks = 0; weeks < Math.min(limit - 2, total.length); weeks++) {
            within += total[weeks];
        }
        return within + (limit - 2 < total.length ? total[limit - 2] / 2 : 0);
    }
}
