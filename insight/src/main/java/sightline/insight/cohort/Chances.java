package sightline.insight.cohort;

import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import sightline.insight.stage.Requests;
import sightline.insight.stage.Requests.Outcome;

/**
 * How fast requests came out lately, by weeks since the request: the rate a week at which those who were still open had
 * a plan, and at which they came out another way. Week 0 is day 1 to 7.
 */
final class Chances {

    private static final int WEEK = 7;
    private static final int LATELY = 26 * WEEK;
    private static final int AGES = 130;

    /** Few are followed at great ages: neighbouring weeks are looked at together until there are so many. */
    private static final double ENOUGH = 20;

    /** Where nobody was ever followed, one in twenty has a plan in a week. */
    private static final double UNSEEN = 0.05;

    private final double[] plan = new double[AGES];
    private final double[] other = new double[AGES];

    /**
     * @param requests every request, as known on the last day
     * @param lastDay the last day that is known
     */
    Chances(Requests requests, int lastDay) {
        double[] followed = new double[AGES];
        for (int i = 0; i < requests.size(); i++) {
            int received = requests.received(i);
            int until = Math.min(requests.ended(i), lastDay);
            for (int day = Math.max(received, lastDay - LATELY) + 1; day <= until; day++) {
                followed[age(day - received)] += 1.0 / WEEK;
            }
            if (requests.outcome(i) != Outcome.OPEN && until > lastDay - LATELY && until > received) {
                (requests.outcome(i) == Outcome.PLAN ? plan : other)[age(until - received)]++;
            }
        }
        rates(plan, followed);
        rates(other, followed);
    }

    private static int age(int days) {
        return Math.min(AGES - 1, (days - 1) / WEEK);
    }

    private static void rates(double[] ended, double[] followed) {
        double[] raw = ended.clone();
        for (int age = 0; age < AGES; age++) {
            double ends = 0;
            double weeks = 0;
            for (int reach = 0; reach < AGES && weeks < ENOUGH; reach++) {
                ends = 0;
                weeks = 0;
                for (int i = Math.max(0, age - reach); i <= Math.min(AGES - 1, age + reach); i++) {
                    ends += raw[i];
                    weeks += followed[i];
                }
            }
            ended[age] = weeks == 0 ? UNSEEN : ends / weeks;
        }
    }

    /**
     * After how many days from the request an open one has its plan in one imagined future; empty where it comes out
     * another way.
     *
     * @param waited days from the request to now
     * @param pace how fast plans come in this future, against lately
     * @param random where the future comes from
     */
    OptionalInt planAfter(int waited, double pace, RandomGenerator random) {
        int day = waited;
        while (day < AGES * WEEK) {
            int age = age(day + 1);
            int end = WEEK * (age + 1);
            double toPlan = plan[age] * pace;
            double all = toPlan + other[age];
            double wait = all > 0 ? -Math.log(1 - random.nextDouble()) / all * WEEK : end;
            if (day + wait <= end) {
                return random.nextDouble() * all < toPlan
                        ? OptionalInt.of((int) Math.ceil(day + Math.max(wait, 1e-9)))
                        : OptionalInt.empty();
            }
            day = end;
        }
        return OptionalInt.empty();
    }
}
