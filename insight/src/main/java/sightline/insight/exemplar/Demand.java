package sightline.insight.exemplar;

import java.time.LocalDate;

/** How many requests a day brings, as a share of the requests of an ordinary first year. */
final class Demand {

    /** Requests by month: schools send them before their holidays, and few come in August. Ours. */
    private static final double[] SEASON = {0.95, 0.95, 1.15, 1.0, 1.1, 1.1, 1.05, 0.8, 0.9, 1.1, 1.1, 0.9};

    private static final double OUT_OF_TERM = 0.6;

    /** About how much weight the days of an ordinary year have together. */
    private static final double YEAR = 239;

    private final Calendar calendar;
    private final int start;
    private final Course course;

    /**
     * @param start the first day of the log
     * @param course what the story does to requests
     */
    Demand(Calendar calendar, int start, Course course) {
        this.calendar = calendar;
        this.start = start;
        this.course = course;
    }

    double on(int day) {
        if (!calendar.isWorked(day)) {
            return 0;
        }
        LocalDate date = calendar.date(day);
        double season = SEASON[date.getMonthValue() - 1] * (calendar.isTerm(day) ? 1 : OUT_OF_TERM);
        return season / YEAR * growth(day) * course.at(month(day));
    }

    /** How much an ordinary year has grown by this day. */
    double growth(int day) {
        return StrictMath.pow(1 + Rates.GROWTH, (day - start) / 365.25);
    }

    /** The month of the story: 0 is the first of the log. */
    int month(int day) {
        return (int) Math.floor((day - start) / 30.4375);
    }

    double[] weights(int from, int until) {
        double[] weights = new double[until - from];
        for (int day = from; day < until; day++) {
            weights[day - from] = on(day);
        }
        return weights;
    }

    /** Weights of days that are all alike, but for those that nobody works. */
    double[] level(int from, int until) {
        double[] weights = new double[until - from];
        for (int day = from; day < until; day++) {
            weights[day - from] = calendar.isWorked(day) ? 1 : 0;
        }
        return weights;
    }
}
