package sightline.insight.simulation;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The calendar, the line and the team of the simulation with nothing around them: requests by chance, one piece of work
 * each. It is there so that theory can check them, and so that they can be timed.
 *
 * @param hours when the team works
 * @param expected how many requests are expected before each day, and at last in all
 * @param meanWork days' work that a request makes on average, exponential
 */
@SuppressWarnings("ArrayRecordComponent") // read by index, compared by nobody
public record Station(WorkCalendar hours, double[] expected, double meanWork) {

    private static final int ARRIVAL = 0;
    private static final int DONE = 1;

    /** What came of a run: a row a request, in the order in which they came. */
    public record Waits(double[] came, double[] began) {

        /** The mean wait, requests that nobody began with left out. */
        public double mean() {
            double sum = 0;
            int known = 0;
            for (int i = 0; i < began.length; i++) {
                if (!Double.isInfinite(began[i])) {
                    sum += began[i] - came[i];
                    known++;
                }
            }
            return sum / known;
        }
    }

    /** So many people without a break, and so many requests a day, as Erlang had it. */
    public static Station ofErlang(int people, double aDay, double meanWork, int days) {
        double[] before = new double[days + 1];
        for (int day = 0; day < days; day++) {
            before[day + 1] = before[day] + aDay;
        }
        return new Station(WorkCalendar.always(people, days), before, meanWork);
    }

    /**
     * Runs it until nobody comes any more.
     *
     * @param arrivals chance of the arrivals
     * @param work chance of the work
     * @param most requests after which it stops at the latest
     */
    public Waits run(RandomGenerator arrivals, RandomGenerator work, int most) {
        SmallestFirst calendar = new SmallestFirst();
        Pool team = new Pool(hours, LineOrder.FIRST_COME, Double.POSITIVE_INFINITY);
        double[] came = new double[most];
        double[] began = new double[most];
        Arrays.fill(began, Double.POSITIVE_INFINITY);
        ArrivalTimes times = new ArrivalTimes(expected, arrivals);
        int requests = 0;
        calendar.add(times.next(), ARRIVAL);
        while (!calendar.isEmpty() && !Double.isInfinite(calendar.smallest())) {
            double now = calendar.smallest();
            if (calendar.take() == ARRIVAL) {
                came[requests] = now;
                team.join(requests++, now, now);
                if (requests < most) {
                    calendar.add(times.next(), ARRIVAL);
                }
            } else {
                team.free();
            }
            for (int who = team.next(now); who != Pool.NOBODY; who = team.next(now)) {
                began[who] = now;
                calendar.add(team.done(now, meanWork * work.nextExponential()), DONE);
            }
        }
        return new Waits(first(came, requests), first(began, requests));
    }

    private static double[] first(double[] all, int many) {
        return many == all.length ? all : Arrays.copyOf(all, many);
    }
}
