package sightline.insight.queue;

/**
 * What Little's law says of a window of time that was observed: L = λW (Little 1961, Operations Research 9:383-387; for
 * finite windows 2011, 59:536-549). It holds there only where the time of cases open at the start and at the end counts
 * too. Use it to check data, never to forecast a queue that grows.
 *
 * @param days length of the window
 * @param cases how many cases were open at any time in it: open at its start, or come in it
 * @param caseDays the days that all of them together were open within it
 */
public record LittlesLaw(double days, long cases, double caseDays) {

    /**
     * Looks at a window.
     *
     * @param from first moment of the window, in days
     * @param until its end
     * @param came when each case came, in days
     * @param went when each case ended; {@link Double#POSITIVE_INFINITY} for one that is open
     */
    public static LittlesLaw of(double from, double until, double[] came, double[] went) {
        long cases = 0;
        double caseDays = 0;
        for (int i = 0; i < came.length; i++) {
            double inside = Math.min(went[i], until) - Math.max(came[i], from);
            if (inside > 0) {
                cases++;
                caseDays += inside;
            }
        }
        return new LittlesLaw(until - from, cases, caseDays);
    }

    /** L: how many were open on average. */
    public double open() {
        return caseDays / days;
    }

    /** λ: how many a day, those open at the start counted as coming then. */
    public double rate() {
        return cases / days;
    }

    /** W: how many days of the window each was open on average. */
    public double stay() {
        return caseDays / cases;
    }

    /** How many cases are open in the long run where so many come a day and each stays so long. */
    public static double open(double aDay, double daysEach) {
        return aDay * daysEach;
    }
}
