package sightline.insight.alert;

/**
 * How fast a stage works now: the period life table of the latest weeks, in which those who wait, however long already,
 * see their wait end as fast as people at that point did in those weeks (Preston, Heuveline and Guillot 2001,
 * Demography, chapter 3). It moves as soon as the pace does, long before finished waits show it.
 */
final class Pace {

    /** The pace of all ages together weighs, beside that of one age, as much as one week of waiting. */
    private static final double POOLED = 1;

    private static final int ENDS = 40;
    private static final int FEWEST_WEEKS = 4;
    private static final int MOST_WEEKS = 13;

    private final double[][] still;
    private final double[] expected;

    /** The pace at the end of each week, from so many weeks as hold {@value #ENDS} ends of waits, within bounds. */
    Pace(Exposure seen) {
        still = new double[seen.weeks()][];
        expected = new double[seen.weeks()];
        Window window = new Window(seen);
        for (int week = 0; week < seen.weeks(); week++) {
            window.take(week);
            still[week] = window.table();
            for (int age = 0; age < Exposure.AGES; age++) {
                expected[week] += (still[week][age] + still[week][age + 1]) / 2;
            }
        }
    }

    /** The weeks a wait would take at the pace of a week, on average. */
    double weeks(int week) {
        return expected[week];
    }

    /** Of those who begin to wait, the share who would still wait after so many weeks, at the pace of a week. */
    double stillWaiting(int week, int age) {
        return still[week][age];
    }

    /** The latest weeks, taken in one by one. */
    private static final class Window {

        private final Exposure seen;
        private final double[] waited = new double[Exposure.AGES];
        private final double[] came = new double[Exposure.AGES];
        private int from;
        private double ends;

        Window(Exposure seen) {
            this.seen = seen;
        }

        void take(int week) {
            add(week, 1);
            while (week - from >= MOST_WEEKS || week - from >= FEWEST_WEEKS && ends - seen.came(from) >= ENDS) {
                add(from++, -1);
            }
        }

        private void add(int week, int sign) {
            for (int age = 0; age < Exposure.AGES; age++) {
                waited[age] += sign * seen.waiting(week, age);
                came[age] += sign * seen.came(week, age);
            }
            ends += sign * seen.came(week);
        }

        double[] table() {
            double weeks = 0;
            for (double each : waited) {
                weeks += each;
            }
            double pooled = ends / Math.max(weeks, 1);
            double[] table = new double[Exposure.AGES + 1];
            table[0] = 1;
            for (int age = 0; age < Exposure.AGES; age++) {
                double rate = (came[age] + POOLED * pooled) / (Math.max(0, waited[age]) + POOLED);
                table[age + 1] = table[age] * Math.exp(-rate);
            }
            return table;
        }
    }
}
