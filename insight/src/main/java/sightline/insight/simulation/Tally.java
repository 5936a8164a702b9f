package sightline.insight.simulation;

import java.util.Arrays;
import sightline.insight.simulation.Cases.End;

/** Counts the cases of a run by month. */
final class Tally {

    private static final int WEEK = 7;
    private static final int PER_CENT = 100;

    private final Timetable plan;
    private final int months;
    private final double[][] sums;
    private final double[][] counts;

    private Tally(Timetable plan) {
        this.plan = plan;
        this.months = plan.scenario().months();
        this.sums = new double[Measure.values().length][months];
        this.counts = new double[Measure.values().length][months];
    }

    /**
     * Every measure of every month.
     *
     * @return by measure, then month; not a number where there was nothing to measure
     */
    static double[][] of(Cases cases, Timetable plan) {
        Tally tally = new Tally(plan);
        for (int row = 0; row < cases.size(); row++) {
            tally.flows(cases, row);
            tally.stocks(cases, row);
        }
        return tally.figures();
    }

    private void flows(Cases cases, int row) {
        double requested = cases.requested[row];
        double decided = cases.decided[row];
        one(Measure.REQUESTS, requested);
        mean(Measure.WEEKS_TO_DECISION, decided, (decided - requested) / WEEK);
        mean(
                Measure.DECIDED_IN_TIME,
                decided,
                within(requested, decided, plan.duties().decide()));
        mean(Measure.WEEKS_FOR_PSYCHOLOGIST, cases.seen[row], (cases.seen[row] - decided) / WEEK);
        mean(
                Measure.ADVISED_IN_TIME,
                cases.advised[row],
                within(decided, cases.advised[row], plan.duties().advise()));
        mean(Measure.WEEKS_TO_DRAFT, cases.drafted[row], (cases.drafted[row] - cases.ready[row]) / WEEK);
        double onTime = within(requested, cases.ended[row], plan.duties().plan());
        if (cases.end[row] == End.PLAN) {
            double issued = cases.ended[row];
            one(Measure.ISSUED, issued);
            mean(Measure.ON_TIME_ISSUED, issued, onTime);
            mean(Measure.WEEKS_TO_PLAN, issued, (issued - requested) / WEEK);
            mean(Measure.WEEKS_TO_FINAL, issued, (issued - cases.drafted[row]) / WEEK);
        }
        if (cases.end[row] == End.PLAN || cases.end[row] == End.OPEN && comesToAPlan(cases, row)) {
            mean(Measure.ON_TIME_REQUESTED, requested, onTime);
        }
    }

    /** Chance has decided already, though nobody in the run knows it yet. */
    private boolean comesToAPlan(Cases cases, int row) {
        boolean refused =
                Double.isInfinite(cases.decided[row]) && cases.luck[row].refused() < plan.refused()[plan.days() - 1];
        boolean noPlan = Double.isInfinite(cases.drafted[row])
                && cases.luck[row].noPlan() < plan.scenario().demand().noPlan();
        return !refused && !noPlan;
    }

    private void stocks(Cases cases, int row) {
        between(Measure.OPEN, cases.requested[row], cases.ended[row]);
        between(
                Measure.BACKLOG,
                Math.floor(cases.requested[row]) + plan.duties().plan() + 1,
                cases.ended[row]);
        if (!Double.isInfinite(cases.decided[row]) && cases.end[row] != End.REFUSED && asksPsychologist(cases, row)) {
            between(Measure.WAITING_FOR_PSYCHOLOGIST, cases.decided[row], cases.seen[row]);
        }
    }

    /** Cases that were open past that stage at the start never joined the line. */
    private static boolean asksPsychologist(Cases cases, int row) {
        return !Double.isInfinite(cases.seen[row])
                || Double.isInfinite(cases.ready[row]) && Double.isInfinite(cases.drafted[row]);
    }

    private void between(Measure measure, double from, double until) {
        for (int month = Math.max(0, firstEndAfter(from)); month < months && plan.monthEnd(month) <= until; month++) {
            sums[measure.ordinal()][month]++;
        }
    }

    /** The first month that ends after a moment. */
    private int firstEndAfter(double from) {
        return from < 0 ? 0 : plan.month(from);
    }

    private double within(double from, double until, int days) {
        return Math.floor(until) - Math.floor(from) <= days ? PER_CENT : 0;
    }

    private void one(Measure measure, double when) {
        mean(measure, when, 1);
    }

    private void mean(Measure measure, double when, double value) {
        int month = when < 0 || Double.isInfinite(when) ? -1 : plan.month(when);
        if (month >= 0 && month < months) {
            sums[measure.ordinal()][month] += value;
            counts[measure.ordinal()][month]++;
        }
    }

    private double[][] figures() {
        double[][] figures = new double[sums.length][];
        for (Measure measure : Measure.values()) {
            double[] sum = sums[measure.ordinal()];
            double[] count = counts[measure.ordinal()];
            figures[measure.ordinal()] = switch (measure) {
                case REQUESTS, ISSUED, BACKLOG, OPEN, WAITING_FOR_PSYCHOLOGIST -> sum;
                default -> {
                    double[] means = new double[months];
                    Arrays.setAll(means, month -> sum[month] / count[month]);
                    yield means;
                }
            };
        }
        return figures;
    }
}
