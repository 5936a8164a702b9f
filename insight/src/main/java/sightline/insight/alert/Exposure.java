package sightline.insight.alert;

import java.time.LocalDate;
import sightline.insight.stage.Waits;

/**
 * Who waited in each week and for how long already, and for whom the wait ended with what was waited for. Weeks end on
 * the day of what is known, so the last one is whole.
 */
final class Exposure {

    /** Waits longer than this are counted together. */
    static final int AGES = 80;

    private static final int WEEK = 7;

    private final LocalDate day;
    private final double[][] waiting;
    private final int[][] came;

    /**
     * @param waits the waits of a stage
     * @param opened the first day of the log
     * @param day the last day that is known
     */
    Exposure(Waits waits, int opened, LocalDate day) {
        this.day = day;
        int today = (int) day.toEpochDay();
        int weeks = Math.max(0, (today - opened + 1) / WEEK);
        int first = today - WEEK * weeks + 1;
        waiting = new double[weeks][AGES];
        came = new int[weeks][AGES];
        for (int i = 0; i < waits.size(); i++) {
            int from = waits.from(i);
            int until = Math.min(waits.until(i), today);
            for (int at = Math.max(from + 1, first); at <= until; at++) {
                waiting[(at - first) / WEEK][age(at - from)] += 1.0 / WEEK;
            }
            if (waits.came(i) && until >= first) {
                // What comes on the day it was asked for kept nobody waiting, and counts in the first week.
                came[(until - first) / WEEK][age(until - from)]++;
                waiting[(until - first) / WEEK][age(until - from)] += until == from ? 1.0 / WEEK : 0;
            }
        }
    }

    private static int age(int days) {
        return Math.min(AGES - 1, days / WEEK);
    }

    int weeks() {
        return waiting.length;
    }

    /** The day in the middle of a week. */
    LocalDate middle(int week) {
        return day.minusDays((long) WEEK * (weeks() - 1 - week) + WEEK / 2);
    }

    /** The first day of a week. */
    LocalDate start(int week) {
        return day.minusDays((long) WEEK * (weeks() - 1 - week) + WEEK - 1);
    }

    /** Weeks waited in a week by those who had waited so many weeks. */
    double waiting(int week, int age) {
        return waiting[week][age];
    }

    /** For how many of them it came in that week. */
    int came(int week, int age) {
        return came[week][age];
    }

    /** For how many it came in a week, however long they had waited. */
    int came(int week) {
        int all = 0;
        for (int n : came[week]) {
            all += n;
        }
        return all;
    }

    /** How many waited in a week on average. */
    double waiting(int week) {
        double all = 0;
        for (double n : waiting[week]) {
            all += n;
        }
        return all;
    }
}
