package sightline.insight.cohort;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import sightline.insight.indicator.Interval;
import sightline.insight.stage.Requests;
import sightline.insight.stage.Requests.Outcome;

/**
 * The share of a cohort's plans that will be on time, with its open requests going on at the pace of the latest half
 * year: each open request, however long it has waited, has the chances that requests at that point had lately.
 *
 * @param onTime the share of the plans that come within the limit, of all plans the cohort will have, 0 to 1
 * @param likely the range that holds four in five of the imagined futures
 * @param open how many of the cohort are open
 */
public record Forecast(double onTime, Interval likely, int open) {

    private static final int WEEK = 7;
    private static final int FUTURES = 400;
    private static final double PACE_MAY_CHANGE = 0.45;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /**
     * Forecasts a cohort.
     *
     * @param requests every request, as known on the last day
     * @param from the first day of the cohort, as a number of days
     * @param to its last day
     * @param lastDay the last day that is known
     * @param limit the weeks that the law gives
     */
    public static Forecast of(Requests requests, int from, int to, int lastDay, int limit) {
        Chances chances = new Chances(requests, lastDay);
        int[] cohort = IntStream.range(0, requests.size())
                .filter(i -> requests.received(i) >= from && requests.received(i) <= to)
                .toArray();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(from * 31L + lastDay);
        double[] shares = new double[FUTURES];
        double sumOnTime = 0;
        double sumPlans = 0;
        int open = 0;
        for (int future = 0; future < FUTURES; future++) {
            int onTime = 0;
            int plans = 0;
            open = 0;
            double pace = Math.exp(PACE_MAY_CHANGE * random.nextGaussian());
            for (int i : cohort) {
                boolean isOpen = requests.outcome(i) == Outcome.OPEN;
                open += isOpen ? 1 : 0;
                int days = isOpen
                        ? chances.planAfter(lastDay - requests.received(i), pace, random)
                                .orElse(-1)
                        : requests.outcome(i) == Outcome.PLAN ? requests.ended(i) - requests.received(i) : -1;
                plans += days >= 0 ? 1 : 0;
                onTime += days >= 0 && days <= limit * WEEK ? 1 : 0;
            }
            shares[future] = plans == 0 ? 0 : (double) onTime / plans;
            sumOnTime += onTime;
            sumPlans += plans;
        }
        Arrays.sort(shares);
        Interval likely = new Interval(shares[(int) (LOW * FUTURES)], shares[(int) (HIGH * FUTURES)]);
        return new Forecast(sumPlans == 0 ? 0 : sumOnTime / sumPlans, likely, open);
    }
}
