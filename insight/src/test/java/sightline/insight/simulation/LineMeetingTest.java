package sightline.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import sightline.insight.fluid.ControlVariate;
import sightline.insight.fluid.FluidLine;

/**
 * One line with chance against the same line without: plans take the wait and some twelve weeks more, 104 weeks long.
 * They must meet as authorities grow, and differ most where people just cope.
 */
class LineMeetingTest {

    private static final int WEEKS = 104;
    private static final int DAYS = 7 * (WEEKS + 60);
    private static final int RUNS = 100;
    private static final double LIMIT = 140;

    /** Requests a week, people against requests, and the weeks of work that wait at the start. */
    private record Regime(double aWeek, double capacity, double backlog) {

        double[] joining() {
            double[] joining = new double[DAYS];
            Arrays.setAll(joining, day -> aWeek / 7 * (1 + 0.2 * Math.sin(2 * Math.PI * day / 364)));
            return joining;
        }

        Station station() {
            double[] before = new double[DAYS + 1];
            double[] joining = joining();
            // Those who wait at the start come in one go before everybody else.
            joining[0] += backlog * aWeek;
            for (int day = 0; day < DAYS; day++) {
                before[day + 1] = before[day] + joining[day];
            }
            double[] pace = new double[DAYS];
            int[] people = new int[DAYS];
            Arrays.fill(pace, aWeek / 7 * capacity);
            Arrays.fill(people, 1);
            return new Station(new WorkCalendar(people, pace), before, 1);
        }
    }

    /** The share on time by week of issue, in per cent. */
    private static double[] simulated(Regime regime, int run) {
        Substreams substreams = new Substreams(21, "fluid");
        RandomGenerator others = substreams.of(run, "others");
        Station.Waits waits = regime.station()
                .run(substreams.of(run, "arrivals"), substreams.of(run, "work"), (int) (regime.aWeek() * 250) + 400);
        double[][] counts = new double[2][WEEKS];
        for (int i = 0; i < waits.came().length; i++) {
            double length = waits.began()[i] - waits.came()[i] + other(others.nextGaussian());
            count(counts, waits.came()[i] + length, 1, length);
        }
        return share(counts);
    }

    private static double[] withoutChance(Regime regime, double[] joining) {
        double[] capacity = new double[DAYS];
        Arrays.fill(capacity, regime.aWeek() / 7 * regime.capacity());
        FluidLine line = new FluidLine(regime.backlog() * regime.aWeek(), joining, capacity);
        double[][] counts = new double[2][WEEKS];
        int sample = 99;
        var normal = new org.hipparchus.distribution.continuous.NormalDistribution();
        for (int i = 0; i < sample; i++) {
            double other = other(normal.inverseCumulativeProbability((i + 0.5) / sample));
            for (int day = 0; day < DAYS; day++) {
                double length = line.waitFrom(day) + other;
                count(counts, day + 0.5 + length, joining[day] / sample, length);
            }
            for (int first = 0; first < regime.backlog() * regime.aWeek(); first++) {
                double length = line.begins(first + 0.5) + other;
                count(counts, length, 1.0 / sample, length);
            }
        }
        return share(counts);
    }

    private static double other(double normal) {
        return 7 * Math.max(1, 12 + 2 * normal);
    }

    private static void count(double[][] counts, double issued, double cases, double length) {
        int week = (int) Math.min(issued / 7, WEEKS);
        if (week < WEEKS) {
            counts[0][week] += length <= LIMIT ? cases : 0;
            counts[1][week] += cases;
        }
    }

    private static double[] share(double[][] counts) {
        double[] share = new double[WEEKS];
        Arrays.setAll(share, week -> 100 * counts[0][week] / counts[1][week]);
        return share;
    }

    /** The mean over weeks of how far the mean of the runs lies from the line without chance. */
    private static double apart(Regime regime) {
        double[] sum = new double[WEEKS];
        int[] known = new int[WEEKS];
        for (int run = 0; run < RUNS; run++) {
            double[] one = simulated(regime, run);
            for (int week = 0; week < WEEKS; week++) {
                if (!Double.isNaN(one[week])) {
                    sum[week] += one[week];
                    known[week]++;
                }
            }
        }
        double[] fluid = withoutChance(regime, regime.joining());
        double apart = 0;
        int weeks = 0;
        for (int week = 0; week < WEEKS; week++) {
            if (known[week] > RUNS / 2 && !Double.isNaN(fluid[week])) {
                apart += Math.abs(sum[week] / known[week] - fluid[week]);
                weeks++;
            }
        }
        return apart / weeks;
    }

    @Test
    void they_meet_as_authorities_grow_where_people_are_short() {
        double small = apart(new Regime(4, 0.85, 4));
        double middle = apart(new Regime(15, 0.85, 4));
        double large = apart(new Regime(60, 0.85, 4));
        assertThat(small).isGreaterThan(1.5 * middle).isLessThan(14);
        assertThat(middle).isGreaterThan(1.2 * large);
        assertThat(large).isLessThan(3);
    }

    @Test
    void they_meet_as_authorities_grow_where_a_backlog_is_cleared() {
        double small = apart(new Regime(4, 1.25, 16));
        double large = apart(new Regime(60, 1.25, 16));
        assertThat(small).isGreaterThan(2 * large);
        assertThat(large).isLessThan(3);
    }

    @Test
    void they_are_furthest_apart_where_people_just_cope_and_one_where_there_are_plenty() {
        double just = apart(new Regime(4, 1, 0));
        double plenty = apart(new Regime(15, 1.3, 0));
        assertThat(just).isGreaterThan(8);
        assertThat(plenty).isLessThan(0.5);
    }

    @Test
    void the_line_without_chance_for_the_requests_of_a_run_is_a_control_that_saves_runs() {
        Regime regime = new Regime(15, 0.95, 2);
        double[] figures = new double[60];
        double[] control = new double[60];
        for (int run = 0; run < figures.length; run++) {
            figures[run] = lastYear(simulated(regime, run));
            control[run] = lastYear(withoutChance(regime, requests(regime, run)));
        }
        double mean = 0;
        int many = 600;
        for (int run = 0; run < many; run++) {
            mean += lastYear(withoutChance(regime, requests(regime, 1000 + run))) / many;
        }
        ControlVariate sharp = ControlVariate.of(figures, control, mean);
        assertThat(sharp.worth()).isGreaterThan(1.3);
        assertThat(sharp.mean())
                .isCloseTo(
                        sharp.plainMean(),
                        org.assertj.core.api.Assertions.within(5 * Math.sqrt(sharp.plainVariance())));
    }

    private static double lastYear(double[] share) {
        return Arrays.stream(share, WEEKS - 52, WEEKS)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElseThrow();
    }

    /** The requests of a run by day, those at the start left out as the line without chance has them anyway. */
    private static double[] requests(Regime regime, int run) {
        ArrivalTimes times =
                new ArrivalTimes(regime.station().expected(), new Substreams(21, "fluid").of(run, "arrivals"));
        double[] joining = new double[DAYS];
        for (double time = times.next(); !Double.isInfinite(time); time = times.next()) {
            joining[(int) time]++;
        }
        joining[0] = Math.max(0, joining[0] - regime.backlog() * regime.aWeek());
        return joining;
    }
}
