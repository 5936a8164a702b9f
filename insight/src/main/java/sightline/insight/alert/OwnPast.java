package sightline.insight.alert;

/**
 * A weekly series against its own past: what the time of year usually does is taken out, then each week is put in
 * standard deviations from what was usual in the two years that ended a quarter before it. A slow decline so never
 * becomes usual before it is told.
 */
final class OwnPast {

    /** Weeks at the start of a log that teach nothing yet. */
    static final int SETTLING = 13;

    /** Weeks from which can be learnt what is usual. */
    static final int ENOUGH = 39;

    /** The latest weeks, which are never part of what is usual. */
    static final int LAG = 13;

    private static final int BASELINE = 104;
    private static final int YEAR = 52;
    private static final int HALF_YEAR = 26;
    private static final int AROUND = 3;

    /** Neighbouring weeks say nearly the same: so many count as one. */
    private static final double MEMORY = 8;

    /** How many independent weeks the scatter we expect beforehand weighs. */
    private static final double PRIOR_WEIGHT = 3;

    private final double[] values;
    private final double least;
    private final double[] level;
    private final double[] usual;
    private final double[] scores;

    /**
     * @param values one a week, in order
     * @param least the smallest standard deviation that is believed, in the unit of the values
     * @param before the standard deviation that is expected before any is seen
     */
    OwnPast(double[] values, double least, double before) {
        this.values = values;
        this.least = least;
        int weeks = values.length;
        level = new double[weeks];
        usual = new double[weeks];
        scores = new double[weeks];
        for (int week = SETTLING; week < weeks; week++) {
            level[week] = values[week] - season(week);
        }
        for (int week = SETTLING + ENOUGH + LAG; week < weeks; week++) {
            judge(week, before);
        }
    }

    /** The first week that can be judged. */
    static int first() {
        return SETTLING + ENOUGH + LAG;
    }

    private void judge(int week, double before) {
        int until = week - LAG;
        int from = Math.max(SETTLING, until - BASELINE);
        double mean = mean(level, from, until);
        double squares = 0;
        for (int i = from; i < until; i++) {
            squares += (level[i] - mean) * (level[i] - mean);
        }
        double independent = (until - from) / MEMORY;
        double variance = (squares / MEMORY + PRIOR_WEIGHT * before * before) / (independent - 1 + PRIOR_WEIGHT);
        double deviation = Math.sqrt(variance * (1 + 1 / independent));
        usual[week] = mean + season(week);
        scores[week] = (level[week] - mean) / Math.max(least, deviation);
    }

    /** What this time of year did in the years before, drawn towards nothing while there are few. */
    private double season(int week) {
        double sum = 0;
        int years = 0;
        for (int then = week - YEAR; then - AROUND >= SETTLING; then -= YEAR) {
            double year = mean(values, Math.max(SETTLING, then - HALF_YEAR), then + HALF_YEAR);
            sum += mean(values, then - AROUND, then + AROUND + 1) - year;
            years++;
        }
        return sum / (years + 1);
    }

    private static double mean(double[] of, int from, int until) {
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += of[i];
        }
        return sum / (until - from);
    }

    /** How far a week is from what was usual, in standard deviations; nothing in weeks that can't be judged. */
    double score(int week) {
        return scores[week];
    }

    /** What would be usual at this time of the year. */
    double usual(int week) {
        return usual[week];
    }

    double value(int week) {
        return values[week];
    }
}
